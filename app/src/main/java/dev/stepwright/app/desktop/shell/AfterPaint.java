package dev.stepwright.app.desktop.shell;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;

/// Begins long work only once what the window is to show meanwhile is on the screen.
///
/// While a program starts, its first frame competes with everything else for the processor; a
/// window that stays black for a second looks broken.
public final class AfterPaint extends AnimationTimer {
    /// Until then Java learns what a window needs, and people look and push the drawing about.
    private static final Duration START = Duration.millis(2200);

    /// By then the processors have nothing else to do.
    private static final Duration CALM = Duration.seconds(4);

    /// The first pulse lays out and has that painted.
    private static final int PULSES = 2;

    private final Runnable work;
    private int seen;

    private AfterPaint(Runnable work) {
        this.work = work;
    }

    /// Begins work once the frame that is asked for now is on the screen.
    public static void run(Runnable work) {
        new AfterPaint(work).start();
    }

    /// Begins work that can wait until the window of a program that starts can be used.
    public static void afterStart(Runnable work) {
        after(START, work);
    }

    /// Begins work that can wait until all else is done that follows a start.
    public static void whenCalm(Runnable work) {
        after(CALM, work);
    }

    private static void after(Duration wait, Runnable work) {
        var pause = new PauseTransition(wait);
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
            awaitRenderer();
            // The frame is put on the screen by a task that waits in line now.
            Platform.runLater(work);
        }
    }

    /// What is painted is painted one after the other, so a picture of nothing is ready when the
    /// frame is.
    private static void awaitRenderer() {
        new Region().snapshot(null, new WritableImage(1, 1));
    }
}
