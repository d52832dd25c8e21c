package dev.stepwright.app.desktop.designer;

import javafx.animation.AnimationTimer;

/// Begins long work only once what the window is to show meanwhile is on the screen.
///
/// While a program starts, its first frame competes with everything else for the processor; a
/// window that stays black for a second looks broken.
final class AfterPaint extends AnimationTimer {
    /// The first pulse lays out and paints, the second one finds the frame handed over.
    private static final int PULSES = 3;

    private final Runnable work;
    private int seen;

    private AfterPaint(Runnable work) {
        this.work = work;
    }

    static void run(Runnable work) {
        new AfterPaint(work).start();
    }

    @Override
    public void handle(long now) {
        seen++;
        if (seen == PULSES) {
            stop();
            work.run();
        }
    }
}
