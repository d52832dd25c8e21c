package dev.stepwright.canvas.view;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Runs parts of a test on the thread of the toolkit, which is started once for all tests.
final class FxTest {
    private static boolean started;

    private FxTest() {}

    static synchronized <T> T onFx(Callable<T> work) throws Exception {
        if (!started) {
            Platform.startup(() -> {});
            Platform.setImplicitExit(false);
            started = true;
        }
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(30, TimeUnit.SECONDS);
    }
}
