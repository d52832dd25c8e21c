package dev.stepwright.app.desktop.designer;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Keeps the window of a program that starts from being seen until what it opens is in it.
///
/// A window that stands there and is filled a moment later is black first, then empty, and does not
/// answer while it is filled. It must not be kept away for long either, so it is shown without its
/// content once the wait has taken three times as long as everything before it: on a slow machine,
/// people wait for both.
final class Curtain {
    private static final int PATIENCE = 3;

    private final Runnable late;
    private Runnable show = () -> {};
    private boolean lifted;

    /// @param late what else is to be done when the content is not there in time
    Curtain(Runnable late) {
        this.late = late;
    }

    /// Begins to wait.
    ///
    /// @param show shows the window; called once
    void hold(Runnable show) {
        if (lifted) {
            show.run();
            return;
        }
        this.show = show;
        Executor inTime =
                CompletableFuture.delayedExecutor(
                        PATIENCE * ManagementFactory.getRuntimeMXBean().getUptime(),
                        TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(() -> Platform.runLater(this::waited), inTime);
    }

    /// It took too long.
    void waited() {
        if (!lifted) {
            late.run();
            lift();
        }
    }

    /// The content is there, or there will be none.
    void lift() {
        if (!lifted) {
            lifted = true;
            show.run();
        }
    }
}
