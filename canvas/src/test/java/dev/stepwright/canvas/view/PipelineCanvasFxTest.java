package dev.stepwright.canvas.view;

import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.canvas.drawing.StepProblems;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.paint.Painter;
import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.scene.Severity;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class PipelineCanvasFxTest {
    /// ```
    /// prep ---> train      gate
    /// ```
    private static final Document DOC =
            Arranger.placed(
                    pipeline()
                            .step("prep", "Processing")
                            .step("train", "Training")
                            .after("prep")
                            .condition("gate")
                            .document(),
                    StepCatalog.STANDARD);

    private final PipelineEditor editor = new PipelineEditor(DOC, () -> 0);

    private PipelineCanvas canvas() {
        var canvas = new PipelineCanvas(StepCatalog.STANDARD);
        var stage = new Stage();
        stage.setScene(new Scene(canvas, 900, 600));
        canvas.open(editor);
        stage.show();
        canvas.layout();
        canvas.requestFocus();
        return canvas;
    }

    private <T> T onFx(Callable<T> work) throws Exception {
        return FxTest.onFx(work);
    }

    private static Point port(PipelineCanvas canvas, String name, Side side) {
        return canvas.camera()
                .toScreen(canvas.view().canvasScene().card(id(DOC, name)).orElseThrow().port(side));
    }

    private static Point middle(PipelineCanvas canvas, String name) {
        return canvas.camera()
                .toScreen(
                        canvas.view()
                                .canvasScene()
                                .card(id(DOC, name))
                                .orElseThrow()
                                .bounds()
                                .center());
    }

    private static void mouse(PipelineCanvas canvas, EventType<MouseEvent> type, Point at) {
        Node target = canvas.view();
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        target.fireEvent(
                new MouseEvent(
                        type,
                        at.x(),
                        at.y(),
                        at.x(),
                        at.y(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    private static void click(PipelineCanvas canvas, Point at) {
        mouse(canvas, MouseEvent.MOUSE_PRESSED, at);
        mouse(canvas, MouseEvent.MOUSE_RELEASED, at);
        mouse(canvas, MouseEvent.MOUSE_CLICKED, at);
    }

    private static void key(Node target, KeyCode code) {
        target.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void drag(PipelineCanvas canvas, Point from, Point to) {
        mouse(canvas, MouseEvent.MOUSE_PRESSED, from);
        mouse(canvas, MouseEvent.MOUSE_DRAGGED, from.plus(8, 0));
        mouse(canvas, MouseEvent.MOUSE_DRAGGED, to);
    }

    @Test
    void leavesTheKeysOfActionsToTheWindow() throws Exception {
        onFx(
                () -> {
                    PipelineCanvas canvas = canvas();
                    var left = new java.util.ArrayList<KeyCode>();
                    canvas.getScene()
                            .addEventHandler(
                                    KeyEvent.KEY_PRESSED, event -> left.add(event.getCode()));
                    for (KeyCode code :
                            new KeyCode[] {KeyCode.L, KeyCode.DELETE, KeyCode.F2, KeyCode.RIGHT}) {
                        key(canvas, code);
                    }
                    assertThat(left).containsExactly(KeyCode.L, KeyCode.DELETE, KeyCode.F2);
                    return null;
                });
    }

    @Test
    void aWireDrawnWithTheMouseConnectsTwoSteps() throws Exception {
        onFx(
                () -> {
                    PipelineCanvas canvas = canvas();
                    drag(canvas, port(canvas, "train", Side.OUTPUT), middle(canvas, "gate"));
                    assertThat(canvas.view().getCursor()).isEqualTo(Cursor.CROSSHAIR);
                    assertThat(canvas.hintBubble().text()).isEqualTo("gate will run after train");
                    mouse(canvas, MouseEvent.MOUSE_RELEASED, middle(canvas, "gate"));
                    return canvas;
                });
        assertThat(editor.history().undoLabel()).contains("Connect steps");
    }

    @Test
    void aWireThatWouldCloseACycleSaysSoWhileTheMouseIsDown() throws Exception {
        String said =
                onFx(
                        () -> {
                            PipelineCanvas canvas = canvas();
                            drag(
                                    canvas,
                                    port(canvas, "train", Side.OUTPUT),
                                    middle(canvas, "prep"));
                            assertThat(canvas.view().paintState().preview().forbidden())
                                    .containsExactly(id(DOC, "prep"));
                            return canvas.hintBubble().text();
                        });
        assertThat(said)
                .isEqualTo(
                        "This would close a cycle: train waits for prep, which waits for train.");
        assertThat(editor.document()).isSameAs(DOC);
    }

    @Test
    void aClickOnTheMarkOfProblemsAsksForThem() throws Exception {
        var asked = new java.util.ArrayList<StepId>();
        onFx(
                () -> {
                    PipelineCanvas canvas = canvas();
                    canvas.requests().onProblem(asked::add);
                    StepId train = id(DOC, "train");
                    Rect card = canvas.drawn().card(train).orElseThrow().bounds();
                    Point mark =
                            canvas.camera()
                                    .toScreen(Painter.problemMark(card, Status.IDLE).center());
                    click(canvas, mark);
                    assertThat(asked).isEmpty();
                    canvas.setProblems(Map.of(train, new StepProblems(1, Severity.ERROR)));
                    click(canvas, middle(canvas, "train"));
                    assertThat(asked).isEmpty();
                    click(canvas, mark);
                    assertThat(asked).containsExactly(train);
                    canvas.zoomTo(0.4);
                    click(canvas, mark);
                    return null;
                });
        assertThat(asked).hasSize(1);
    }

    @Test
    void aNameIsWrittenOnTheCard() throws Exception {
        onFx(
                () -> {
                    PipelineCanvas canvas = canvas();
                    canvas.select(Selection.of(id(DOC, "train")));
                    canvas.rename(id(DOC, "train"));
                    NameEditor field = canvas.nameEditor();
                    assertThat(field.isVisible()).isTrue();
                    assertThat(field.getText()).isEqualTo("train");
                    field.setText("prep");
                    key(field, KeyCode.ENTER);
                    assertThat(field.isVisible()).isTrue();
                    assertThat(canvas.hintBubble().text())
                            .startsWith("There is already a step called “prep”.");
                    field.setText("fit");
                    key(field, KeyCode.ENTER);
                    assertThat(field.isVisible()).isFalse();
                    return canvas;
                });
        assertThat(editor.document().steps())
                .extracting(Step::name)
                .containsExactly("prep", "fit", "gate");
    }

    @Test
    void escapeInTheFieldKeepsTheName() throws Exception {
        onFx(
                () -> {
                    PipelineCanvas canvas = canvas();
                    canvas.rename(id(DOC, "train"));
                    canvas.nameEditor().setText("other");
                    key(canvas.nameEditor(), KeyCode.ESCAPE);
                    assertThat(canvas.nameEditor().isVisible()).isFalse();
                    return canvas;
                });
        assertThat(editor.document()).isSameAs(DOC);
    }

    @Test
    void anEntryOfThePaletteDroppedOnASideBecomesAStepOfThatBranch() throws Exception {
        boolean taken =
                onFx(
                        () -> {
                            PipelineCanvas canvas = canvas();
                            Point at = port(canvas, "gate", Side.TRUE);
                            var type = StepCatalog.STANDARD.type("Lambda");
                            canvas.arriving().paletteMoved(type, at.x(), at.y());
                            assertThat(canvas.view().paintState().preview().ghosts()).hasSize(1);
                            return canvas.arriving().paletteDropped(type, at.x(), at.y());
                        });
        assertThat(taken).isTrue();
        assertThat(editor.document().pointer(id(editor.document(), "Lambda")))
                .hasToString("/Steps/2/Arguments/IfSteps/0");
    }

    @Test
    void aScreenReaderHearsOfTheFocusedCard() throws Exception {
        String spoken =
                onFx(
                        () -> {
                            PipelineCanvas canvas = canvas();
                            canvas.setProblems(
                                    Map.of(
                                            id(DOC, "train"),
                                            new StepProblems(2, Severity.WARNING)));
                            canvas.reveal(id(DOC, "train"));
                            return canvas.getAccessibleText();
                        });
        assertThat(spoken).isEqualTo("train, training step, one input, two problems");
    }

    @Test
    void arrangingIsOneStepThatCanBeTakenBack() throws Exception {
        onFx(
                () -> {
                    PipelineCanvas canvas = canvas();
                    canvas.arriving().add(StepCatalog.STANDARD.type("Lambda"));
                    canvas.sheet().arrange(Runnable::run, Runnable::run);
                    return canvas;
                });
        assertThat(editor.history().undoLabel()).contains("Arrange");
        editor.undo();
        assertThat(editor.history().undoLabel()).contains("Add Lambda");
    }
}
