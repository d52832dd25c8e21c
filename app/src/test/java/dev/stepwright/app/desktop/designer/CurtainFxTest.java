package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.canvas.view.PipelineCanvas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window is seen once the drawing is in it, unless that takes too long.
@Tag("fx")
class CurtainFxTest {
    @TempDir Path folder;
    private final List<String> done = new ArrayList<>();

    private Curtain curtain() {
        return new Curtain(() -> done.add("late"));
    }

    @Test
    void whatIsThereInTimeIsShownOnceAndNotLate() {
        Curtain curtain = curtain();
        Fx.run(() -> curtain.hold(() -> done.add("shown")));
        assertThat(done).isEmpty();

        Fx.run(curtain::lift);
        Fx.run(curtain::lift);
        assertThat(done).containsExactly("shown");
    }

    @Test
    void whatIsThereAlreadyIsShownAtOnce() {
        Curtain curtain = curtain();
        Fx.run(curtain::lift);
        Fx.run(() -> curtain.hold(() -> done.add("shown")));
        assertThat(done).containsExactly("shown");
    }

    @Test
    void afterAWhileTheWindowIsShownWithSomethingElse() {
        Curtain curtain = curtain();
        Fx.run(() -> curtain.hold(() -> done.add("shown")));
        Fx.run(curtain::waited);
        assertThat(done).containsExactly("late", "shown");

        Fx.run(curtain::lift);
        assertThat(done).containsExactly("late", "shown");
    }

    @Test
    void theWindowOfALargerFileComesWithItsDrawing() throws IOException {
        Path file = large("some.json", 2_000);
        assertThat(Reading.wait(file)).isEqualTo(Reading.Wait.SOME);
        OpenedApp app = OpenedApp.beginning(file);
        app.await(app::isShowing);

        var canvas = (PipelineCanvas) app.firstSeen().orElseThrow();
        assertThat(canvas.drawn().cards()).hasSize(2_000);
        app.close();
    }

    @Test
    void theWindowOfAFileThatTakesLongStandsBefore() throws IOException {
        Path file = folder.resolve("long.json");
        Files.writeString(file, "{\"Steps\": []" + " ".repeat(17 << 20) + "}");
        assertThat(Reading.wait(file)).isEqualTo(Reading.Wait.LONG);
        OpenedApp app = OpenedApp.beginning(file);

        assertThat(app.firstSeen().orElseThrow().getStyleClass()).contains("opening-canvas");
        app.close();
    }

    @Test
    void whatCannotBeReadIsToldInAWindow() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, "x".repeat(600_000));
        assertThat(Reading.wait(file)).isEqualTo(Reading.Wait.SOME);
        OpenedApp app = OpenedApp.beginning(file);
        app.await(app::isShowing);
        app.await(() -> reads(app, "bad.json cannot be opened"));
        app.close();
    }

    @Test
    void aSmallFileIsNotWaitedFor() throws IOException {
        assertThat(Reading.wait(large("small.json", 20))).isEqualTo(Reading.Wait.NONE);
    }

    private static boolean reads(OpenedApp app, String words) {
        return app.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()));
    }

    private Path large(String name, int steps) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                IntStream.range(0, steps)
                        .mapToObj(
                                i ->
                                        "{\"Name\": \"Stop%d\", \"Type\": \"Fail\", \"Arguments\": {\"ErrorMessage\": \"%s\"}}"
                                                .formatted(i, "It went wrong. ".repeat(20)))
                        .collect(Collectors.joining(",\n", "{\"Steps\": [", "]}")));
        return file;
    }
}
