package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.Mouse;
import dev.stepwright.canvas.view.PipelineCanvas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window is of use while a large pipeline comes, and is whole once it is there.
@Tag("fx")
class OpeningFxTest {
    private static final int MANY = 2_100;

    @TempDir Path folder;
    private OpenedApp app;
    private Path file;

    /// The file is a pipe: it is read for as long as nothing is written into it.
    @BeforeEach
    void begin() throws IOException, InterruptedException {
        file = folder.resolve("large.json");
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
        app = OpenedApp.beginning(file);
    }

    private void arrive() throws IOException {
        Files.writeString(
                file,
                IntStream.range(0, MANY)
                        .mapToObj(
                                i ->
                                        "{\"Name\": \"Stop%d\", \"Type\": \"Fail\", \"Arguments\": {}}"
                                                .formatted(i))
                        .collect(Collectors.joining(",", "{\"Steps\": [", "]}")));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void anEmptyCanvasStandsThereUntilTheDrawingAndItsPanelsCome() throws IOException {
        app.await(() -> app.scene().lookup(".opening-canvas") != null);
        var ground = Fx.call(() -> (PipelineCanvas) app.scene().lookup(".opening-canvas"));
        assertThat(ground.drawn().cards()).isEmpty();
        arrive();

        app.await(() -> app.scene().lookup(".pipeline-canvas") != null);
        var canvas = Fx.call(() -> (PipelineCanvas) app.scene().lookup(".pipeline-canvas"));
        assertThat(canvas.drawn().cards()).hasSize(MANY);
        assertThat(Fx.<Object>call(() -> app.scene().lookup(".opening-canvas"))).isNull();

        app.await(() -> app.scene().lookup(".inspector") != null);
        app.await(() -> app.scene().lookup(".problems-bar") != null);
    }

    @Test
    void viewsMadeAheadAreAllMadeAndLeaveNothingInTheWindow() throws IOException {
        arrive();
        app.await(() -> app.scene().lookup(".problems-bar") != null);
        assertThat(status()).contains("2100 steps");
        var asked = new AtomicInteger();

        Fx.run(
                () ->
                        ViewsAhead.make(
                                app.services().orElseThrow(),
                                () -> {
                                    asked.incrementAndGet();
                                    return true;
                                }));
        app.await(() -> asked.get() == PARTS + 1);

        for (String part : List.of(".inspector", ".pipeline-canvas", ".problems-bar")) {
            assertThat(Fx.call(() -> app.scene().getRoot().lookupAll(part))).hasSize(1);
        }
        assertThat(status()).contains("2100 steps");
    }

    @Test
    void viewsAreNotMadeAheadWhileSomebodyUsesTheMouse() throws IOException {
        arrive();
        app.await(() -> app.scene().lookup(".problems-bar") != null);
        var asked = new AtomicInteger();
        int moves = 10;

        Fx.run(
                () ->
                        ViewsAhead.make(
                                app.services().orElseThrow(),
                                () -> {
                                    if (asked.incrementAndGet() <= moves) {
                                        moveMouse();
                                    }
                                    return true;
                                }));

        app.await(() -> asked.get() >= moves + PARTS + 1);
    }

    private void moveMouse() {
        Mouse.tell(app.scene().getRoot(), MouseEvent.MOUSE_MOVED);
    }

    /// The making, three views and the four tabs of the bottom panel.
    private static final int PARTS = 8;

    private String status() {
        return Fx.call(() -> words(app.scene().lookup(".status-bar")));
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled label -> label.getText();
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .map(OpeningFxTest::words)
                            .collect(Collectors.joining(" "));
            case null, default -> "";
        };
    }
}
