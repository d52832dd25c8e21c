package dev.stepwright.canvas.view;

import dev.stepwright.canvas.gesture.CanvasSession;
import java.util.Optional;
import javafx.animation.AnimationTimer;

/// Scrolls the view while something is held at its edge, at the pace of time and not of the mouse.
final class EdgeTimer extends AnimationTimer {
    private static final double LONGEST = 0.05;

    private Optional<CanvasSession> session = Optional.empty();
    private boolean running;
    private long last;

    /// To be called after every event.
    void follow(Optional<CanvasSession> now) {
        session = now;
        boolean wanted = now.filter(CanvasSession::isScrolling).isPresent();
        if (wanted == running) {
            return;
        }
        running = wanted;
        last = 0;
        if (wanted) {
            start();
        } else {
            stop();
        }
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : Math.min(LONGEST, (now - last) / 1e9);
        last = now;
        session.ifPresent(open -> open.scroll(seconds));
        follow(session);
    }
}
