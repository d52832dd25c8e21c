package dev.stepwright.app.bench;

import static dev.stepwright.app.bench.Hand.pause;

import dev.stepwright.canvas.view.PipelineCanvas;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/// The designer's own window, for measuring in it.
final class BenchWindow {
    private BenchWindow() {}

    static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }

    static void awaitToolkit() {
        while (true) {
            pause(20);
            try {
                Platform.runLater(() -> {});
                return;
            } catch (IllegalStateException notYet) {
                pause(10);
            }
        }
    }

    static PipelineCanvas awaitCanvas() throws Exception {
        while (true) {
            pause(10);
            Optional<PipelineCanvas> found = fx(BenchWindow::canvas);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private static Optional<PipelineCanvas> canvas() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .map(window -> window.getScene().getRoot().lookup(".pipeline-canvas"))
                .filter(PipelineCanvas.class::isInstance)
                .map(PipelineCanvas.class::cast)
                .filter(canvas -> canvas.getWidth() > 1)
                .findFirst();
    }

    static <T> T fx(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// Waits until the toolkit has made so many more frames.
    static void awaitPulses(int count) throws Exception {
        var left = new CountDownLatch(count);
        var timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        left.countDown();
                    }
                };
        fx(
                () -> {
                    timer.start();
                    return null;
                });
        left.await();
        fx(
                () -> {
                    timer.stop();
                    return null;
                });
    }
}
