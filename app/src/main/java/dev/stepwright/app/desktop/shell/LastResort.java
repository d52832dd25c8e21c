package dev.stepwright.app.desktop.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Where a fault of the program ends up: it is logged once and told in one sentence, and the
/// program goes on.
///
/// A fault in what is drawn comes back with every frame, so the same one is told only once.
public final class LastResort implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(LastResort.class.getName());

    private final Overlay overlay;
    private final Set<List<Object>> known = new HashSet<>();

    public LastResort(Overlay overlay) {
        this.overlay = overlay;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (isNew(fault)) {
            LOG.log(System.Logger.Level.ERROR, "A fault on thread " + thread.getName(), fault);
            Platform.runLater(() -> tell(fault));
        }
    }

    private synchronized boolean isNew(Throwable fault) {
        List<StackTraceElement> trace = List.of(fault.getStackTrace());
        return known.add(List.of(fault.getClass(), trace.isEmpty() ? "" : trace.getFirst()));
    }

    private void tell(Throwable fault) {
        new Questions(overlay)
                .fault(
                        "What you did last may not have been done ("
                                + fault.getClass().getSimpleName()
                                + ").",
                        () ->
                                Clipboard.getSystemClipboard()
                                        .setContent(Map.of(DataFormat.PLAIN_TEXT, trace(fault))));
    }

    private static String trace(Throwable fault) {
        var text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
