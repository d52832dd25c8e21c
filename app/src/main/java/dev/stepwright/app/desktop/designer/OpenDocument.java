package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.workspace.Opening;
import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.ReloadDocument;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A pipeline that is open in the window: its editor, and the file it came from, if any.
final class OpenDocument {
    /// From this many steps on arranging is left to the drawing, for it takes too long to wait for.
    private static final int MANY = 500;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String id = Integer.toString(COUNT.incrementAndGet());
    private final PipelineEditor editor;
    private final Drawing drawing;
    private final Optional<Samples.Sample> sample;
    private Optional<PipelineFile> file;
    private final String wantedName;
    private Optional<Path> home = Optional.empty();
    private boolean unsaved;
    private Optional<String> news = Optional.empty();
    private Optional<String> kept = Optional.empty();
    private boolean draft;
    private Optional<String> loose = Optional.empty();
    private Optional<String> looseOnDisk = Optional.empty();

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
        // The first picture shows all of it; the toolkit is not to wait for the wires then.
        drawing.scene().routes();
        this.file = file;
        this.sample = sample;
        this.wantedName = wantedName;
    }

    /// A definition that was found in another file: it has no file of its own yet, and is unsaved
    /// until it has.
    ///
    /// @param home the folder of the file it was found in
    static OpenDocument found(
            Document document, StepCatalog catalog, String wantedName, Optional<Path> home) {
        var made =
                new OpenDocument(document, catalog, Optional.empty(), Optional.empty(), wantedName);
        made.unsaved = true;
        made.home = home;
        return made;
    }

    /// A file whose text is no definition yet: it stands in the text editor, beside an empty
    // drawing,
    /// until it is mended.
    static OpenDocument draft(PipelineFile.Loose read, StepCatalog catalog) {
        var made =
                new OpenDocument(
                        Document.empty(), catalog, Optional.of(read.file()), Optional.empty(), "");
        made.draft = true;
        made.loose = Optional.of(read.text());
        made.looseOnDisk = made.loose;
        return made;
    }

    /// Whether the file never held a definition as far as is known here.
    boolean isDraft() {
        return draft;
    }

    /// The text of a draft is a definition now.
    Outcome begin(JsonFile definition, StepCatalog catalog) {
        Document bare = editor.document().withFile(definition);
        Opening.Opened opened =
                file.map(mine -> mine.with(bare))
                        .orElseThrow(() -> new IllegalStateException("a draft has a file"));
        Document ready =
                bare.steps().size() > MANY
                        ? opened.document()
                        : Arranger.placed(opened.document(), catalog);
        Outcome outcome =
                editor.perform(new Many("Mend the text", List.of(new ReloadDocument(ready))));
        if (outcome instanceof Outcome.Done) {
            draft = false;
            file = Optional.of(opened.file());
        }
        return outcome;
    }

    /// Takes note of what stands in the text editor and is no definition.
    ///
    /// @return whether that changed what is to be saved
    boolean typing(Optional<String> text) {
        boolean before = isDirty();
        loose = text;
        return before != isDirty();
    }

    /// What stands in the text editor and is no definition, as it would stand on disk.
    Optional<String> loose() {
        return loose;
    }

    void savedText(PipelineFile written, String text) {
        file = Optional.of(written);
        looseOnDisk = Optional.of(text);
        news = Optional.empty();
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
        unsaved = false;
        draft = false;
        looseOnDisk = Optional.empty();
        news = Optional.empty();
        editor.saved(document);
    }

    /// Takes note of what the disk holds besides what was read or written here.
    ///
    /// @param mark of the disk's state; empty when nobody else wrote
    /// @return whether that is something to tell now and was not before, or the other way round
    boolean notices(PipelineFile looked, Optional<String> mark) {
        Optional<String> telling = mark.filter(state -> !kept.equals(Optional.of(state)));
        boolean changed =
                file.filter(mine -> mine == looked).isPresent()
                        && telling.isPresent() != news.isPresent();
        if (file.filter(mine -> mine == looked).isPresent()) {
            news = telling;
        }
        return changed;
    }

    /// Whether another program wrote the file and the person has not said yet what to do.
    boolean hasNews() {
        return news.isPresent();
    }

    /// The person keeps what is open here, whatever the file holds now.
    void keepMine() {
        kept = news;
        news = Optional.empty();
    }

    /// The folder to begin with when a place to save is looked for.
    Optional<Path> startFolder() {
        return folder().or(() -> home);
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
        return loose.isPresent()
                ? !loose.equals(looseOnDisk)
                : unsaved || looseOnDisk.isPresent() || editor.isDirty();
    }

    /// True for a new pipeline that nobody has touched: opening a file may take its place.
    boolean isBlank() {
        return file.isEmpty() && sample.isEmpty() && !isDirty();
    }
}
