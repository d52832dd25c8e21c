package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.Opening;
import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.canvas.layout.LayeredLayout;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Reads pipeline files beside the user interface; the one that the program is started with already
/// while its window is being made.
final class Reading {
    /// What came of a file.
    ///
    /// @param made all that the window needs of it, where every card has its place already
    record Ready(Opening opening, Optional<OpenDocument> made) {}

    private record Early(Path path, FutureTask<Ready> task) {}

    /// How long a file takes to be in the window, beside the making of that.
    enum Wait {
        /// It is read by the time the window stands, or nearly so.
        NONE,
        /// It takes longer, but one can wait for it.
        SOME,
        /// It takes seconds.
        LONG
    }

    private static final long NO_WAIT_UP_TO_BYTES = 512 * 1024;
    private static final long SOME_WAIT_UP_TO_BYTES = 16 * 1024 * 1024;

    private final StepCatalog catalog;
    private @Nullable Early early;

    Reading(StepCatalog catalog) {
        this.catalog = catalog;
    }

    /// Begins to read a file that will be asked for soon.
    synchronized void begin(Path path, Tasks tasks) {
        var task = new FutureTask<>(() -> fresh(path, true));
        early = new Early(path, task);
        tasks.onWork(task);
    }

    /// Reads a file, or waits for what was begun; that is given away once.
    Ready read(Path path) throws FailureException {
        Early begun = taken();
        if (begun == null || !begun.path.equals(path)) {
            return fresh(path, false);
        }
        try {
            return begun.task.get();
        } catch (InterruptedException | ExecutionException e) {
            // It fails here once more, in a way that can be told.
            return fresh(path, false);
        }
    }

    private synchronized @Nullable Early taken() {
        Early begun = early;
        early = null;
        return begun;
    }

    /// @param arranges whether to find places for cards that have none: the window is still being
    ///     made, so nobody could be told that this takes a while
    private Ready fresh(Path path, boolean arranges) throws FailureException {
        Opening opening = PipelineFile.open(path);
        return new Ready(
                opening,
                opening instanceof Opening.Opened(PipelineFile file, Document document, var _)
                                && (arranges || isPlaced(document))
                        ? Optional.of(made(file, document, path))
                        : Optional.empty());
    }

    private OpenDocument made(PipelineFile file, Document document, Path path) {
        return Tasks.deeply(
                LayeredLayout.stackSize(document.steps().size()),
                () ->
                        new OpenDocument(
                                Arranger.placed(document, catalog),
                                catalog,
                                Optional.of(file),
                                Optional.empty(),
                                String.valueOf(path.getFileName())));
    }

    /// How long a file will take, judged by its size.
    static Wait wait(Path path) {
        long bytes = path.toFile().length();
        if (bytes <= NO_WAIT_UP_TO_BYTES) {
            return Wait.NONE;
        }
        return bytes <= SOME_WAIT_UP_TO_BYTES ? Wait.SOME : Wait.LONG;
    }

    /// Whether every card stands where the file says.
    static boolean isPlaced(Document document) {
        return document.steps().stream()
                .allMatch(step -> document.layout().position(step.id()).isPresent());
    }
}
