package dev.stepwright.canvas.view;

import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.canvas.drawing.StepProblems;
import dev.stepwright.canvas.gesture.Habits;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.Severity;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.Note;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.StepId;
import dev.stepwright.model.pipeline.Wiring;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class SheetToolsFxTest {
    private static final Document DOC =
            Arranger.placed(
                    pipeline()
                            .step("prep", "Processing")
                            .step("train", "Training")
                            .after("prep")
                            .step("eval", "Processing")
                            .after("train")
                            .document(),
                    StepCatalog.STANDARD);

    private static StepId step(String name) {
        return id(DOC, name);
    }

    private record Shown(PipelineCanvas canvas, PipelineEditor editor) {
        Sheet sheet() {
            return editor.document().layout().sheet();
        }

        String undo() {
            return editor.history().undoLabel().orElse("nothing");
        }
    }

    private static void shown(Consumer<Shown> test) throws Exception {
        FxTest.onFx(
                () -> {
                    var editor = new PipelineEditor(DOC, () -> 0);
                    var canvas = new PipelineCanvas(StepCatalog.STANDARD);
                    canvas.setHabits(new Habits(false, false, false, true));
                    canvas.open(editor);
                    var stage = new Stage();
                    stage.setScene(new Scene(canvas, 900, 600));
                    stage.show();
                    canvas.layout();
                    try {
                        test.accept(new Shown(canvas, editor));
                    } finally {
                        stage.close();
                    }
                    return true;
                });
    }

    private static void press(javafx.scene.Node node, KeyCode code, boolean control) {
        node.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    @Test
    void aNoteIsAddedAndWrittenInPlace() throws Exception {
        shown(
                on -> {
                    on.canvas().sheet().addNote();
                    NoteEditor editor = on.canvas().noteEditor();
                    assertThat(editor.isVisible()).isTrue();
                    editor.setText("First line\nSecond line");
                    press(editor, KeyCode.ENTER, true);
                    assertThat(editor.isVisible()).isFalse();
                    assertThat(on.sheet().notes())
                            .extracting(Note::text)
                            .containsExactly("First line\nSecond line");
                    on.editor().undo();
                    assertThat(on.sheet().notes()).extracting(Note::text).containsExactly("Note");
                    on.editor().undo();
                    assertThat(on.sheet().notes()).isEmpty();
                });
    }

    @Test
    void whateverEndsTheWritingOfANoteKeepsIt() throws Exception {
        shown(
                on -> {
                    on.canvas().sheet().addNote();
                    NoteEditor editor = on.canvas().noteEditor();
                    editor.setText("Ask before you change it");
                    press(editor, KeyCode.ESCAPE, false);
                    assertThat(on.sheet().notes())
                            .extracting(Note::text)
                            .containsExactly("Ask before you change it");
                    on.editor().undo();
                    assertThat(on.sheet().notes()).extracting(Note::text).containsExactly("Note");
                    assertThat(on.undo()).isEqualTo("Add note");
                    on.canvas().sheet().writeNote();
                    editor.setText("Taken before saving");
                    on.canvas().takeNote();
                    assertThat(on.sheet().notes())
                            .extracting(Note::text)
                            .containsExactly("Taken before saving");
                });
    }

    @Test
    void stepsAreGroupedUnderATitleAndUngrouped() throws Exception {
        shown(
                on -> {
                    on.canvas().select(Selection.of(Set.of(step("prep"), step("train"))));
                    on.canvas().sheet().group();
                    TitleEditor editor = on.canvas().titleEditor();
                    assertThat(editor.isVisible()).isTrue();
                    editor.setText("Data");
                    press(editor, KeyCode.ENTER, false);
                    assertThat(on.sheet().groups().getFirst().title()).isEqualTo("Data");
                    on.canvas().sheet().toggleFold();
                    assertThat(on.canvas().view().canvasScene().cards()).hasSize(2);
                    assertThat(on.undo()).isEqualTo("Collapse");
                    on.canvas().sheet().toggleFold();
                    assertThat(on.undo()).isEqualTo("Expand");
                    on.canvas().sheet().ungroup();
                    assertThat(on.sheet().groups()).isEmpty();
                    assertThat(on.editor().document().text()).isEqualTo(DOC.text());
                });
    }

    @Test
    void aFoldTellsTheWorstOfItsSteps() throws Exception {
        shown(
                on -> {
                    on.canvas().select(Selection.of(Set.of(step("prep"), step("train"))));
                    on.canvas().sheet().group();
                    on.canvas().sheet().toggleFold();
                    on.canvas()
                            .setProblems(
                                    Map.of(
                                            step("prep"), new StepProblems(1, Severity.WARNING),
                                            step("train"), new StepProblems(2, Severity.ERROR)));
                    Badges badges = on.canvas().view().paintState().problems().get(step("prep"));
                    assertThat(badges.worst()).contains(Severity.ERROR);
                    assertThat(badges.problems()).isEqualTo(3);
                    assertThat(on.canvas().view().paintState().look(step("prep")).text())
                            .isEqualTo("2 steps · 1 processing · 3 problems");
                    on.canvas()
                            .setOverlay(
                                    Map.of(
                                            step("prep"), StepLook.of(Status.SUCCEEDED),
                                            step("train"), StepLook.of(Status.FAILED)));
                    assertThat(on.canvas().view().paintState().look(step("prep")))
                            .isEqualTo(new StepLook(Status.FAILED, "1 failed · 2 of 2 done"));
                });
    }

    @Test
    void hiddenWiresAreToldOnTheCanvasAndAClickShowsThem() throws Exception {
        shown(
                on -> {
                    HiddenWires hint = on.canvas().hiddenWires();
                    assertThat(hint.isVisible()).isFalse();
                    on.canvas().sheet().toggleHidden(WireKind.ORDER);
                    assertThat(hint.isVisible()).isTrue();
                    assertThat(hint.getText()).isEqualTo("Order wires are hidden · Show");
                    assertThat(on.canvas().view().canvasScene().wires()).isEmpty();
                    hint.fire();
                    assertThat(hint.isVisible()).isFalse();
                    assertThat(on.canvas().view().canvasScene().wires()).hasSize(2);
                    assertThat(on.editor().history().size()).isZero();
                });
    }

    @Test
    void theDirectionIsOneStepWithItsArrangement() throws Exception {
        shown(
                on -> {
                    on.canvas().sheet().setFlow(Flow.DOWN, Runnable::run, Runnable::run);
                    assertThat(on.sheet().flow()).isEqualTo(Flow.DOWN);
                    assertThat(on.undo()).isEqualTo("Run from top to bottom");
                    var scene = on.canvas().view().canvasScene();
                    double prep = scene.card(step("prep")).orElseThrow().bounds().y();
                    assertThat(scene.card(step("train")).orElseThrow().bounds().y())
                            .isEqualTo(prep + 144);
                    on.editor().undo();
                    assertThat(on.sheet()).isEqualTo(Sheet.EMPTY);
                    assertThat(on.editor().document().layout().position(step("train")))
                            .isEqualTo(DOC.layout().position(step("train")));
                });
    }

    @Test
    void wiresAreCurvedWhereAPersonWantsIt() throws Exception {
        shown(
                on -> {
                    on.canvas().sheet().setWiring(Wiring.CURVED);
                    assertThat(on.undo()).isEqualTo("Curved wires");
                    var scene = on.canvas().view().canvasScene();
                    assertThat(scene.route(scene.wires().iterator().next()).line()).hasSize(17);
                    on.editor().undo();
                    assertThat(on.canvas().sheet().wiring()).isEqualTo(Wiring.ORTHOGONAL);
                });
    }

    @Test
    void aPinnedCardIsMarkedAndStaysWhenOthersAreArranged() throws Exception {
        shown(
                on -> {
                    on.editor()
                            .perform(
                                    new PlaceSteps(
                                            "Move", Map.of(step("train"), new Position(800, 400))));
                    on.canvas().select(Selection.of(step("train")));
                    on.canvas().sheet().togglePin();
                    assertThat(on.undo()).isEqualTo("Pin");
                    assertThat(on.canvas().sheet().isPinned()).isTrue();
                    var card = on.canvas().view().canvasScene().card(step("train")).orElseThrow();
                    assertThat(card.badges().pinned()).isTrue();
                    on.canvas().sheet().arrange(Runnable::run, Runnable::run);
                    assertThat(on.editor().document().layout().position(step("train")))
                            .contains(new Position(800, 400, true));
                    on.canvas().sheet().togglePin();
                    assertThat(on.undo()).isEqualTo("Unpin");
                });
    }

    @Test
    void cardsGlideToWhereTheyAreArranged() throws Exception {
        shown(
                on -> {
                    on.canvas().setHabits(Habits.DEFAULT);
                    var far = new Position(1600, 800);
                    on.editor().perform(new PlaceSteps("Move", Map.of(step("eval"), far)));
                    on.canvas().sheet().arrange(Runnable::run, Runnable::run);
                    var scene = on.canvas().view().canvasScene();
                    assertThat(scene.card(step("eval")).orElseThrow().bounds().x())
                            .as("on its way")
                            .isGreaterThan(1000);
                    assertThat(on.editor().document().layout().position(step("eval")))
                            .as("there already")
                            .hasValueSatisfying(at -> assertThat(at.x()).isLessThan(1000));
                    on.editor().undo();
                    assertThat(on.editor().document().layout().position(step("eval")))
                            .contains(far);
                });
    }
}
