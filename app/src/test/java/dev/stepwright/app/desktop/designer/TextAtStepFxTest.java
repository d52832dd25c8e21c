package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text of the definition opens at the step that is chosen on the canvas.
@Tag("fx")
class TextAtStepFxTest {
    @TempDir Path folder;
    private OpenDesigner designer;

    @AfterEach
    void close() {
        designer.close();
    }

    /// Opens a pipeline in which each step takes eight lines.
    private void open(int steps, int wordsOfEach) throws IOException {
        String words = "x".repeat(wordsOfEach);
        Path file = folder.resolve("p.json");
        Files.writeString(
                file,
                IntStream.range(0, steps)
                        .mapToObj(
                                i ->
                                        """
                                            {
                                              "Name": "S%d",
                                              "Type": "Fail",
                                              "Description": "%s",
                                              "Arguments": {
                                                "ErrorMessage": "It failed."
                                              }
                                            }"""
                                                .formatted(i, words))
                        .collect(
                                Collectors.joining(
                                        ",\n",
                                        "{\n  \"Version\": \"2020-12-01\",\n  \"Steps\": [\n",
                                        "\n  ]\n}\n")));
        designer = OpenDesigner.on(file);
    }

    /// The line of the text that the caret is seen in, from 0; -1 while it is out of sight.
    private int seenAt() {
        DocumentView view = designer.view();
        return Fx.call(
                () -> {
                    Node area = view.focusTarget().getScene().lookup(".code-area");
                    if (!(area instanceof CodeArea code)
                            || code.getSkin() == null
                            || code.getCaretPosition() == null) {
                        return -1;
                    }
                    Bounds all = code.localToScreen(code.getBoundsInLocal());
                    double middle = all.getCenterX();
                    TextPos first = code.getTextPosition(middle, all.getMinY() + 1);
                    TextPos last = code.getTextPosition(middle, all.getMaxY() - 1);
                    int caret = code.getCaretPosition().index();
                    boolean seen =
                            first != null
                                    && last != null
                                    && first.index() <= caret
                                    && caret <= last.index();
                    return seen ? caret : -1;
                });
    }

    private static int lineOf(int step) {
        return 3 + 8 * step;
    }

    private void seesStep(int step) {
        designer.until("the text at step " + step, () -> seenAt() == lineOf(step));
    }

    @Test
    void goesToTheChosenStepWhenItIsSeenForTheFirstTime() throws IOException {
        open(60, 10);
        designer.select("S40");
        designer.run("view.definition");
        seesStep(40);
    }

    @Test
    void goesToTheChosenStepOfALongDefinition() throws IOException {
        open(500, 900);
        designer.select("S40");
        designer.run("view.definition");
        seesStep(40);
    }

    @Test
    void goesToAStepThatWasChosenWhileItWasOutOfSight() throws IOException {
        open(60, 10);
        designer.select("S40");
        designer.run("view.definition");
        seesStep(40);
        designer.run("view.problems");
        designer.select("S10");
        designer.run("view.definition");
        seesStep(10);
    }
}
