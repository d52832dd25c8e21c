package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class DefinitionViewFxTest {
    private static final String TEXT =
            """
            {
              "Steps": [
                {
                  "Name": "A",
                  "Type": "Fail"
                },
                {
                  "Name": "B",
                  "Type": "Fail"
                }
              ]
            }
            """;

    private PipelineEditor pipeline;
    private DefinitionView view;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    pipeline = new PipelineEditor(PipelineFixture.read(TEXT), () -> 0);
                    view =
                            new DefinitionView(
                                    DefinitionViewModel.of(
                                            PipelineEditorPort.of(pipeline, List::of)),
                                    Runnable::run);
                    pipeline.listen(_ -> view.refresh());
                    view.onUndo(pipeline::undo, pipeline::redo);
                    stage = new Stage();
                    stage.setScene(new Scene(view, 700, 400));
                    new Looks(Theme.LIGHT).dress(stage.getScene());
                    stage.show();
                    view.editor().area().requestFocus();
                });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private void type(String text) {
        Fx.run(
                () ->
                        Event.fireEvent(
                                view.editor().area(),
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        text,
                                        text,
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private void press(KeyCode code, boolean shift, boolean shortcut) {
        Fx.run(
                () ->
                        Event.fireEvent(
                                view.editor().area(),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        shift,
                                        shortcut,
                                        false,
                                        false)));
    }

    private void goTo(int line, int column) {
        Fx.run(() -> view.editor().goTo(line, column));
    }

    private String text() {
        return Fx.call(view.editor()::joined);
    }

    private Step step(int index) {
        return pipeline.document().steps().get(index);
    }

    @Test
    void makesOneChangeOfWhatWasTypedAndKeepsOtherSteps() {
        Step other = step(1);
        goTo(3, 16);
        type("b");
        type("c");
        Fx.run(view::take);
        assertThat(step(0).name()).isEqualTo("Abc");
        assertThat(step(1)).isSameAs(other);
        assertThat(pipeline.history().size()).isEqualTo(1);
    }

    @Test
    void patchesTheTextWhereTheDocumentChanged() {
        goTo(7, 10);
        Fx.run(
                () ->
                        pipeline.perform(
                                new SetValue(
                                        step(0).id(), Pointer.of("DisplayName"), Json.of("D"))));
        assertThat(text()).isEqualTo(pipeline.document().text());
        assertThat(Fx.call(view.editor()::caret)).isEqualTo(new CodeEditor.At(8, 10));
    }

    @Test
    void keepsTheLastGoodDocumentAndSaysWhatIsWrong() {
        goTo(3, 17);
        type("x");
        Fx.run(view::take);
        assertThat(step(0).name()).isEqualTo("A");
        assertThat(Fx.call(view::isEdited)).isTrue();
        assertThat(Fx.call(() -> view.editor().marks().lines())).containsExactly(3);
    }

    @Test
    void takesInWhatTheCanvasDoesWhileTheTextIsBroken() {
        goTo(3, 17);
        type("x");
        Fx.run(view::take);
        Fx.run(
                () ->
                        pipeline.perform(
                                new SetValue(step(1).id(), Pointer.of("Name"), Json.of("Bee"))));
        assertThat(text()).contains("\"A\"x,", "\"Bee\"");
    }

    @Test
    void undoesWhatIsTypedFirstAndThenWhatIsTaken() {
        goTo(3, 16);
        type("b");
        Fx.run(view::take);
        goTo(3, 18);
        type("x");
        press(KeyCode.Z, false, true);
        assertThat(text()).isEqualTo(pipeline.document().text());
        assertThat(step(0).name()).isEqualTo("Ab");
        Fx.run(view::take);
        press(KeyCode.Z, false, true);
        assertThat(step(0).name()).isEqualTo("A");
        assertThat(text()).isEqualTo(TEXT);
    }

    @Test
    void foldsAndOpensAgain() {
        Fx.run(() -> view.editor().folds().fold(2));
        assertThat(Fx.call(() -> view.editor().area().getPlainText(2))).isEqualTo("    { … },");
        assertThat(Fx.call(() -> view.editor().area().getParagraphCount())).isEqualTo(10);
        goTo(3, 14);
        assertThat(Fx.call(() -> view.editor().area().getParagraphCount())).isEqualTo(13);
        assertThat(text()).isEqualTo(TEXT);
    }

    /// The numbers left of the lines, from above.
    private List<String> numbers() {
        Fx.settle();
        return Fx.call(
                () -> {
                    view.applyCss();
                    view.layout();
                    return view.editor().area().lookupAll(".gutter-number").stream()
                            .sorted(
                                    Comparator.comparing(
                                            node ->
                                                    node.localToScene(node.getLayoutBounds())
                                                            .getMinY()))
                            .map(node -> ((Text) node).getText())
                            .toList();
                });
    }

    @Test
    void theNumbersSayWhichLinesAreFolded() {
        assertThat(numbers()).startsWith("1", "2", "3", "4", "5");
        Fx.run(() -> view.editor().folds().fold(2));
        assertThat(numbers()).startsWith("1", "2", "3", "7");
        Fx.run(() -> view.editor().folds().unfold(2));
        assertThat(numbers()).startsWith("1", "2", "3", "4", "5");
    }

    @Test
    void opensAFoldBeforeItIsDeleted() {
        Fx.run(() -> view.editor().folds().fold(2));
        Fx.run(() -> view.editor().area().selectAll());
        press(KeyCode.BACK_SPACE, false, false);
        assertThat(text()).isEmpty();
        press(KeyCode.Z, false, true);
        assertThat(text()).isEqualTo(TEXT);
    }

    @Test
    void indentsANewLine() {
        goTo(2, 5);
        press(KeyCode.ENTER, false, false);
        assertThat(Fx.call(view.editor()::caret)).isEqualTo(new CodeEditor.At(3, 6));
    }

    @Test
    void scrollsToAStepThatWasChosenElsewhereAndTellsNobody() {
        var told = new ArrayList<Object>();
        Fx.run(
                () -> {
                    view.onStep(told::add);
                    view.lookup(".icon-only").requestFocus();
                    view.showStep(step(1).id());
                });
        assertThat(Fx.call(view.editor()::caret).line()).isEqualTo(6);
        assertThat(told).isEmpty();
    }

    @Test
    void goesToTheDefinitionWithAKey() {
        Fx.run(
                () ->
                        pipeline.perform(
                                new SetValue(
                                        step(1).id(),
                                        Pointer.of("DependsOn"),
                                        Json.of(List.of("A")))));
        int line = Fx.call(() -> List.of(view.editor().lines()).indexOf("        \"A\""));
        goTo(line, 9);
        press(KeyCode.F12, false, false);
        assertThat(Fx.call(view.editor()::caret).line()).isEqualTo(3);
    }
}
