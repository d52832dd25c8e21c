package dev.stepwright.app.desktop.designer;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Lets what is shown for the first time wait while somebody uses the mouse.
///
/// Lists that were never shown take a tenth of a second to be made. Whoever pushes a drawing about
/// that has just come would feel it stick.
final class FirstWhenStill {
    private static final Duration LOOK_AGAIN = Duration.millis(100);
    private static final long STILL_NANOS = 300_000_000L;
    private static final long LONGEST_NANOS = 3_000_000_000L;

    private final Node used;
    private final EventHandler<MouseEvent> moves = _ -> moved = System.nanoTime();
    private final long began = System.nanoTime();
    private long moved = began - STILL_NANOS;
    private boolean first = true;

    /// @param used where the mouse may be at work
    FirstWhenStill(Node used) {
        this.used = used;
        used.addEventFilter(MouseEvent.ANY, moves);
    }

    /// Does the first thing when the mouse rests or the wait has been long; whatever comes after
    /// that at once.
    void run(Runnable work) {
        long now = System.nanoTime();
        if (first && now - moved < STILL_NANOS && now - began < LONGEST_NANOS) {
            var pause = new PauseTransition(LOOK_AGAIN);
            pause.setOnFinished(_ -> run(work));
            pause.play();
            return;
        }
        first = false;
        used.removeEventFilter(MouseEvent.ANY, moves);
        work.run();
    }
}
