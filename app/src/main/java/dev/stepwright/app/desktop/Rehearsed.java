package dev.stepwright.app.desktop;

import dev.stepwright.app.desktop.designer.DesignerApp;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The designer, going by itself from the start page to a step of a sample, to its text, where it
/// types a little, and on to a large pipeline that it edits; then it closes.
///
/// What Java learns meanwhile is kept for later starts, so that the first edit of a person is as
/// quick as the tenth.
public final class Rehearsed extends DesignerApp {
    private static final Duration LONG_ENOUGH_TO_BE_DRAWN = Duration.seconds(1);
    private static final int PATIENCE = 20;
    private static final int TIMES = 40;

    private final Queue<Runnable> scenes = new ArrayDeque<>();

    @Override
    public void start(Stage stage) {
        super.start(stage);
        scenes.add(this::openFirstSample);
        scenes.add(() -> canvas(stage).ifPresent(Rehearsed::useTheMouse));
        scenes.add(() -> canvas(stage).ifPresent(canvas -> canvas.reveal(step(canvas, 0))));
        scenes.add(
                () -> Event.fireEvent(stage.getScene(), key(KeyEvent.KEY_PRESSED, "", KeyCode.T)));
        scenes.add(
                () -> {
                    Node text = stage.getScene().lookup(".code-area");
                    if (text != null) {
                        each(60, i -> Event.fireEvent(text, typed(i)));
                    }
                });
        scenes.add(() -> opened().stream().findFirst().map(Path::of).ifPresent(this::open));
        scenes.add(() -> awaitLarge(stage, PATIENCE));
        next();
    }

    /// The file is read early, as at a start with it, but opened when its turn comes.
    @Override
    protected boolean opensAtOnce() {
        return false;
    }

    /// Goes on a while after what was done last.
    private void next() {
        var pause = new PauseTransition(LONG_ENOUGH_TO_BE_DRAWN);
        pause.setOnFinished(
                _ -> {
                    Runnable scene = scenes.poll();
                    if (scene == null) {
                        Platform.exit();
                        return;
                    }
                    scene.run();
                    next();
                });
        pause.play();
    }

    private void awaitLarge(Stage stage, int patience) {
        Optional<PipelineCanvas> large = canvas(stage).filter(Rehearsed::isLarge);
        if (large.isPresent()) {
            edit(large.get());
        } else if (patience > 0) {
            scenes.add(() -> awaitLarge(stage, patience - 1));
        }
    }

    /// Hovers, pans, turns the wheel, chooses a card and drags it.
    private static void useTheMouse(PipelineCanvas canvas) {
        var robot = new Robot();
        double x = canvas.getWidth() / 2;
        double y = canvas.getHeight() / 2;
        each(
                TIMES,
                i -> {
                    Point2D at = canvas.localToScreen(x + 5 * (i % 9), y + 3 * (i % 7));
                    robot.mouseMove(at);
                    switch (i) {
                        case 8 -> robot.mousePress(MouseButton.MIDDLE);
                        case 18 -> robot.mouseRelease(MouseButton.MIDDLE);
                        case 20, 22 -> robot.mouseWheel(1);
                        case 24 -> robot.mousePress(MouseButton.PRIMARY);
                        case 36 -> robot.mouseRelease(MouseButton.PRIMARY);
                        default -> {
                            // the move is all
                        }
                    }
                });
    }

    private void edit(PipelineCanvas canvas) {
        scenes.add(
                () ->
                        each(
                                TIMES,
                                i ->
                                        canvas.setCamera(
                                                canvas.camera().panBy(i % 9 - 4, i % 7 - 3))));
        scenes.add(() -> each(8, i -> canvas.select(Selection.of(step(canvas, i)))));
        scenes.add(() -> useTheMouse(canvas));
        scenes.add(() -> canvas.zoomTo(1));
        scenes.add(() -> useTheMouse(canvas));
        for (Making making :
                List.<Making>of(
                        (step, i) ->
                                new PlaceSteps("Place", Map.of(step, new Position(9 * i, 9 * i))),
                        (step, i) ->
                                new SetValue(
                                        step,
                                        Pointer.of("Description"),
                                        Optional.of(Json.of("text " + i))),
                        (step, i) -> new RenameStep(step, "Renamed" + i),
                        (step, i) -> new Connect(step, step(canvas, i + TIMES)))) {
            scenes.add(() -> each(TIMES, i -> canvas.perform(making.edit(step(canvas, 3 * i), i))));
        }
        scenes.add(() -> each(TIMES, _ -> canvas.editor().ifPresent(editor -> editor.undo())));
    }

    private interface Making {
        Edit edit(StepId step, int i);
    }

    private static boolean isLarge(PipelineCanvas canvas) {
        return canvas.drawn().cards().size() > 2 * TIMES;
    }

    private static Optional<PipelineCanvas> canvas(Stage stage) {
        return stage.getScene().lookup(".pipeline-canvas") instanceof PipelineCanvas canvas
                ? Optional.of(canvas)
                : Optional.empty();
    }

    private static StepId step(PipelineCanvas canvas, int i) {
        return canvas.editor().orElseThrow().document().steps().get(i).id();
    }

    private static KeyEvent typed(int i) {
        return i % 2 == 0
                ? new KeyEvent(
                        KeyEvent.KEY_TYPED, "x", "", KeyCode.UNDEFINED, false, false, false, false)
                : new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        KeyCode.BACK_SPACE,
                        false,
                        false,
                        false,
                        false);
    }

    private static KeyEvent key(EventType<KeyEvent> type, String text, KeyCode code) {
        return new KeyEvent(type, text, "", code, false, true, false, false);
    }

    /// Once a frame, as often as is said; the frames between are drawn.
    private static void each(int times, IntConsumer what) {
        new AnimationTimer() {
            private int done;

            @Override
            public void handle(long now) {
                if (done == times) {
                    stop();
                    return;
                }
                what.accept(done++);
            }
        }.start();
    }
}
