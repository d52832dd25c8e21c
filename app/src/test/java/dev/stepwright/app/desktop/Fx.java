package dev.stepwright.app.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Runs work on the FX thread of a toolkit that is started once and waits for what comes of it.
public final class Fx {
    private static boolean started;

    private Fx() {}

    public static <T> T call(Callable<T> work) {
        start();
        var result = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                });
        try {
            return result.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    public static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Waits until everything that was asked for so far has happened.
    public static void settle() {
        run(() -> {});
        run(() -> {});
    }

    private static synchronized void start() {
        if (started) return;
        started = true;
        Platform.startup(() -> Platform.setImplicitExit(false));
    }
}
