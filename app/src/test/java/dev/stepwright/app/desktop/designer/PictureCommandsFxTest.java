package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.MenuPlan;
import dev.stepwright.app.desktop.shell.Overlay;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.task.Tasks;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fx")
class PictureCommandsFxTest {
    private static final String TEXT =
            """
            {"Steps": [
              {"Name": "Prepare", "Type": "Processing"},
              {"Name": "Train", "Type": "Training", "DependsOn": ["Prepare"]}]}
            """;

    @TempDir Path folder;
    private final Actions actions = new Actions();
    private final List<String> told = new ArrayList<>();
    private Overlay overlay;
    private PipelineCanvas canvas;
    private Path target;
    private boolean open = true;

    @BeforeEach
    void show() {
        var document = ((Document.Reading.Read) Document.read(TEXT)).document();
        target = folder.resolve("a.svg");
        actions.onRefusal(told::add);
        Fx.run(
                () -> {
                    overlay = new Overlay();
                    canvas = new PipelineCanvas(StepCatalog.STANDARD);
                    canvas.open(new PipelineEditor(document, () -> 0));
                    overlay.getChildren().addFirst(canvas);
                    new Scene(overlay, 800, 600);
                    var help =
                            new PictureCommands.Help(
                                    new Questions(overlay),
                                    new Tasks(Runnable::run, Runnable::run),
                                    told::add);
                    new PictureCommands(
                                    () ->
                                            open
                                                    ? Optional.of(
                                                            new PictureCommands.Looked(
                                                                    canvas,
                                                                    "a.json",
                                                                    Optional.of(folder)))
                                                    : Optional.empty(),
                                    () -> help,
                                    (name, from) -> {
                                        assertThat(name).isEqualTo("a");
                                        assertThat(from).contains(folder);
                                        return Optional.of(target);
                                    })
                            .register(actions);
                });
    }

    private void export() {
        Fx.run(() -> actions.run("file.picture"));
    }

    private void selectTrain() {
        Fx.run(
                () -> {
                    var document = canvas.editor().orElseThrow().document();
                    canvas.select(Selection.of(document.named("Train").orElseThrow().id()));
                });
    }

    private void answer(String label) {
        Fx.run(
                () ->
                        overlay.lookupAll(".button").stream()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .filter(button -> label.equals(button.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    @Test
    void writesTheWholePipelineInTheColoursOfTheWindow() throws IOException {
        Fx.run(() -> canvas.setPalette(Palette.DARK));
        export();
        assertThat(Files.readString(target))
                .contains(">Prepare<", ">Train<", Palette.DARK.canvas().hex());
        assertThat(told).containsExactly("Exported " + target + ".");
    }

    @Test
    void goesByTheEnding() throws IOException {
        for (String ending : List.of("png", "pdf")) {
            target = folder.resolve("a." + ending);
            export();
            assertThat(Files.readAllBytes(target)).hasSizeGreaterThan(1000);
        }
    }

    @Test
    void asksWhetherTheSelectionIsMeantAndDrawsItAlone() throws IOException {
        selectTrain();
        export();
        assertThat(target).doesNotExist();
        answer("Selected step");
        assertThat(Files.readString(target)).contains(">Train<").doesNotContain(">Prepare<");
    }

    @Test
    void leavesTheSelectionOutOfThePictureOfAll() throws IOException {
        export();
        String before = Files.readString(target);
        selectTrain();
        export();
        answer("Whole pipeline");
        assertThat(target).content().isEqualTo(before);
    }

    @Test
    void saysWhyItCouldNotWrite() {
        target = folder.resolve("gone").resolve("a.svg");
        export();
        assertThat(told).singleElement().asString().contains("gone");
    }

    @Test
    void needsAPipelineAndStandsInTheFileMenu() {
        open = false;
        export();
        assertThat(told).containsExactly("No pipeline is open.");
        assertThat(MenuPlan.bar().getFirst().ids()).contains("file.picture");
    }
}
