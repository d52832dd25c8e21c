package dev.stepwright.app.desktop.inspector;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/// Puts a form together part by part, a frame apart.
///
/// New controls are styled in the frame that first shows them, some milliseconds for each group of
/// fields. All at once they would hold the window for longer than a person waits for nothing.
final class Growing extends AnimationTimer {
    private final Queue<Runnable> parts = new ArrayDeque<>();

    /// Does one part in each of the next frames.
    ///
    /// @param all what is to be added, the first one first
    void begin(Iterable<Runnable> all) {
        finish();
        all.forEach(parts::add);
        start();
    }

    /// Does now whatever is left.
    void finish() {
        stop();
        while (!parts.isEmpty()) {
            next();
        }
    }

    private void next() {
        Runnable part = parts.poll();
        if (part != null) {
            part.run();
        }
    }

    @Override
    public void handle(long now) {
        next();
        if (parts.isEmpty()) {
            stop();
        }
    }
}
