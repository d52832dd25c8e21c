package dev.stepwright.app.desktop.shell;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.util.Duration;

/// Begins long work only once what the window is to show meanwhile is on the screen.
///
/// While a program starts, its first frame competes with everything else for the processor; a
/// window that stays black for a second looks broken.
public final class AfterPaint extends AnimationTimer {
    /// How long the first frame of a program takes at most on a small machine, with everything that
    /// Java learns for it.
    private static final Duration START = Duration.millis(1500);

    /// The first pulse lays out and has that painted, the second one waits for it. Only after that
    /// is the frame put on the screen, by a task that waits in line then.
    private static final int PULSES = 3;

    private final Runnable work;
    private int seen;

    private AfterPaint(Runnable work) {
        this.work = work;
    }

    /// Begins work once the frame that is asked for now is on the screen.
    public static void run(Runnable work) {
        new AfterPaint(work).start();
    }

    /// Begins work that can wait until the window of a program that starts has been painted.
    public static void afterStart(Runnable work) {
        var pause = new PauseTransition(START);
        pause.setOnFinished(_ -> work.run());
        run(pause::play);
    }

    @Override
    public void handle(long now) {
        if (Window.getWindows().isEmpty()) {
            // Nothing is painted yet.
            return;
        }
        seen++;
        if (seen == PULSES) {
            stop();
            Platform.runLater(work);
        }
    }
}
