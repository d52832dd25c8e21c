package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A pipeline that is open in the window: its editor, and the file it came from, if any.
final class OpenDocument {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String id = Integer.toString(COUNT.incrementAndGet());
    private final PipelineEditor editor;
    private final Drawing drawing;
    private final Optional<Samples.Sample> sample;
    private Optional<PipelineFile> file;
    private @Nullable PipelineFile told;
    private final String wantedName;

    /// Making one takes a while for a large pipeline; any thread may do so.
    ///
    /// @param wantedName what a file of it would be called
    OpenDocument(
            Document document,
            StepCatalog catalog,
            Optional<PipelineFile> file,
            Optional<Samples.Sample> sample,
            String wantedName) {
        this.editor = new PipelineEditor(document, () -> System.nanoTime() / 1_000_000);
        this.drawing = Drawing.of(editor.graph(), catalog);
        this.file = file;
        this.sample = sample;
        this.wantedName = wantedName;
    }

    String id() {
        return id;
    }

    PipelineEditor editor() {
        return editor;
    }

    /// The drawing of the document as it was opened.
    Drawing drawing() {
        return drawing;
    }

    Optional<PipelineFile> file() {
        return file;
    }

    /// The sample that this was opened from; its scenarios are offered for a run.
    Optional<Samples.Sample> sample() {
        return sample;
    }

    void savedAs(PipelineFile written, Document document) {
        file = Optional.of(written);
        editor.saved(document);
    }

    /// Whether a change of the file on disk is news; it is told once.
    boolean noticesChange(PipelineFile changed) {
        boolean news = told != changed;
        told = changed;
        return news;
    }

    /// The folder in which its file is; empty for one that is not on disk.
    Optional<Path> folder() {
        return file.flatMap(
                opened -> Optional.ofNullable(opened.path().toAbsolutePath().getParent()));
    }

    /// The name on the tab.
    String name() {
        return file.map(opened -> String.valueOf(opened.path().getFileName())).orElse(wantedName);
    }

    /// What an execution on the local engine knows the pipeline as.
    String pipelineName() {
        return editor.document()
                .settings()
                .pipelineName()
                .orElseGet(() -> name().replaceFirst("\\.[^.]*$", ""));
    }

    boolean isDirty() {
        return editor.isDirty();
    }

    /// True for a new pipeline that nobody has touched: opening a file may take its place.
    boolean isBlank() {
        return file.isEmpty() && sample.isEmpty() && !editor.isDirty();
    }
}
