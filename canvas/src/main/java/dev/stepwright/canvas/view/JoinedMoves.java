package dev.stepwright.canvas.view;

import dev.stepwright.canvas.gesture.CanvasEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Hands on what the mouse does, but of the moves of a drag in a large pipeline only one for each
/// frame: a mouse tells of more than can be seen, and every one makes a scene.
///
/// The first move of a drag is handed on at once, and whatever else happens comes after the last
/// move before it.
final class JoinedMoves {
    /// With up to this many cards a move takes less time than it would wait.
    private static final int FEW = 250;

    private final SceneView view;
    private final Consumer<CanvasEvent> canvas;
    private final Runnable frame = this::frame;
    private Optional<Scene> followed = Optional.empty();
    private Optional<CanvasEvent> held = Optional.empty();

    JoinedMoves(SceneView view, Consumer<CanvasEvent> canvas) {
        this.view = view;
        this.canvas = canvas;
    }

    void accept(CanvasEvent event) {
        letGo();
        canvas.accept(event);
    }

    void drag(CanvasEvent.Moved event) {
        if (followed.isPresent()) {
            held = Optional.of(event);
            Platform.requestNextPulse();
            return;
        }
        canvas.accept(event);
        if (view.canvasScene().cards().size() <= FEW) {
            return;
        }
        followed = Optional.ofNullable(view.getScene());
        followed.ifPresent(scene -> scene.addPreLayoutPulseListener(frame));
        Platform.requestNextPulse();
    }

    /// A frame without a move in it ends the waiting.
    private void frame() {
        if (held.isEmpty()) {
            followed.ifPresent(scene -> scene.removePreLayoutPulseListener(frame));
            followed = Optional.empty();
        }
        letGo();
    }

    private void letGo() {
        Optional<CanvasEvent> last = held;
        held = Optional.empty();
        last.ifPresent(canvas);
    }
}
