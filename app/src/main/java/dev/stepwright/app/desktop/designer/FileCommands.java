package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.CommandPalette;
import dev.stepwright.app.desktop.shell.Overlay;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.Opening;
import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.app.workspace.RecentFiles;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.canvas.layout.LayeredLayout;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.FileProblem;
import dev.stepwright.model.pipeline.Document;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// New, open, save and close, with the questions that keep work from being lost.
final class FileCommands {
    /// Where opened documents go, and which one is looked at.
    interface Place {
        Optional<OpenDocument> current();

        List<OpenDocument> all();

        void show(OpenDocument document);

        void drop(OpenDocument document);

        void savedStateChanged();

        void hint(String sentence);
    }

    /// From this many steps on arranging takes long enough to be told of.
    private static final int SLOW = 500;

    private final Stage stage;
    private final Place place;
    private final Questions questions;
    private final Overlay overlay;
    private final Tasks tasks;
    private final RecentFiles recent;
    private final StepCatalog catalog;

    FileCommands(
            Stage stage,
            Place place,
            Overlay overlay,
            Questions questions,
            Tasks tasks,
            RecentFiles recent,
            StepCatalog catalog) {
        this.stage = stage;
        this.place = place;
        this.overlay = overlay;
        this.questions = questions;
        this.tasks = tasks;
        this.recent = recent;
        this.catalog = catalog;
    }

    void register(Actions actions) {
        actions.add(
                Action.of("file.new", "New pipeline", this::create).on("Shortcut+N").icon("file"),
                Action.of("file.open", "Open…", this::open).on("Shortcut+O").icon("open"),
                Action.of("file.recent", "Open recent…", this::openRecent).on("Shortcut+Shift+O"),
                Action.of("file.save", "Save", () -> whenOpen(document -> save(document, () -> {})))
                        .on("Shortcut+S")
                        .icon("save")
                        .enabledWhen(this::noDocument),
                Action.of("file.saveAs", "Save as…", () -> whenOpen(d -> saveAs(d, () -> {})))
                        .on("Shortcut+Shift+S")
                        .enabledWhen(this::noDocument),
                Action.of("file.reload", "Reload from disk", () -> whenOpen(this::askReload))
                        .enabledWhen(this::noFile),
                Action.of("file.close", "Close", () -> whenOpen(d -> close(d, () -> {})))
                        .on("Shortcut+W")
                        .enabledWhen(this::noDocument));
    }

    private Optional<String> noDocument() {
        return place.current().isPresent() ? Optional.empty() : Optional.of("No pipeline is open.");
    }

    private Optional<String> noFile() {
        return place.current().flatMap(OpenDocument::file).isPresent()
                ? Optional.empty()
                : Optional.of("The pipeline has no file yet.");
    }

    private void whenOpen(Consumer<OpenDocument> action) {
        place.current().ifPresent(action);
    }

    void create() {
        place.show(
                new OpenDocument(
                        Document.empty(),
                        catalog,
                        Optional.empty(),
                        Optional.empty(),
                        "pipeline.json"));
    }

    private void open() {
        var chooser = new FileChooser();
        chooser.setTitle("Open a pipeline definition");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Pipeline definitions", "*.json"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        startIn(chooser);
        @Nullable File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    private void openRecent() {
        List<Action> files =
                recent.list().stream()
                        .map(
                                path ->
                                        Action.of(
                                                        path.toString(),
                                                        path.toString(),
                                                        () -> open(path))
                                                .icon("file"))
                        .toList();
        if (files.isEmpty()) {
            place.hint("No file was opened yet.");
        } else {
            CommandPalette.choose(overlay, "Which file?", files);
        }
    }

    private void startIn(FileChooser chooser) {
        place.current()
                .flatMap(OpenDocument::file)
                .map(file -> file.path().toAbsolutePath().getParent())
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
    }

    /// What reading a file beside the user interface gave: something to show on it.
    private interface Answer {
        void show();
    }

    /// Opens a file; one that is open already is shown.
    void open(Path path) {
        Path wanted = path.toAbsolutePath().normalize();
        Optional<OpenDocument> there =
                place.all().stream()
                        .filter(
                                document ->
                                        document.file()
                                                .map(
                                                        file ->
                                                                file.path()
                                                                        .toAbsolutePath()
                                                                        .normalize())
                                                .filter(wanted::equals)
                                                .isPresent())
                        .findFirst();
        if (there.isPresent()) {
            place.show(there.get());
            return;
        }
        read(path, opened -> opened);
    }

    private void read(Path path, java.util.function.UnaryOperator<OpenDocument> before) {
        tasks.run(() -> answer(path, before), Answer::show);
    }

    private Answer answer(Path path, java.util.function.UnaryOperator<OpenDocument> before) {
        String name = String.valueOf(path.getFileName());
        try {
            return switch (PipelineFile.open(path)) {
                case Opening.Opened(
                                PipelineFile file,
                                Document document,
                                Optional<String> notice) ->
                        () ->
                                placed(
                                        document,
                                        ready ->
                                                new OpenDocument(
                                                        ready,
                                                        catalog,
                                                        Optional.of(file),
                                                        Optional.empty(),
                                                        name),
                                        opened -> {
                                            recent.add(path);
                                            place.show(before.apply(opened));
                                            notice.ifPresent(place::hint);
                                        });
                case Opening.Unreadable(FileProblem bad) ->
                        () ->
                                questions.tell(
                                        name + " cannot be opened",
                                        "Line %d, column %d: %s (%s)"
                                                .formatted(
                                                        bad.line(),
                                                        bad.column(),
                                                        bad.message(),
                                                        bad.rule()));
            };
        } catch (FailureException e) {
            return () -> questions.tell(name + " cannot be opened", e.sentence());
        }
    }

    /// Gives every step a place and makes what is opened, on a thread with the stack that takes,
    /// and goes on with the result.
    private void placed(
            Document document, Function<Document, OpenDocument> make, Consumer<OpenDocument> then) {
        int steps = document.steps().size();
        if (steps > SLOW
                && document.steps().stream()
                        .anyMatch(step -> document.layout().position(step.id()).isEmpty())) {
            place.hint("Arranging %,d steps …".formatted(steps).replace(',', ' '));
        }
        tasks.deep(
                "layout",
                LayeredLayout.stackSize(steps),
                () -> {
                    OpenDocument made = make.apply(Arranger.placed(document, catalog));
                    tasks.onUi(() -> then.accept(made));
                });
    }

    void openSample(Samples.Sample sample) {
        placed(
                sample.document(),
                ready ->
                        new OpenDocument(
                                ready,
                                catalog,
                                Optional.empty(),
                                Optional.of(sample),
                                sample.fileName()),
                place::show);
    }

    private void askReload(OpenDocument document) {
        if (document.isDirty()) {
            questions.changedOnDisk(document.name(), true, () -> reload(document), () -> {});
        } else {
            reload(document);
        }
    }

    private void reload(OpenDocument document) {
        document.file()
                .ifPresent(
                        file ->
                                read(
                                        file.path(),
                                        fresh -> {
                                            place.drop(document);
                                            return fresh;
                                        }));
    }

    /// Asks about a file that another program wrote while it was open here.
    void lookForChanges(OpenDocument document) {
        document.file()
                .ifPresent(
                        file ->
                                tasks.run(
                                        () -> isChanged(file),
                                        changed -> {
                                            if (changed && document.noticesChange(file)) {
                                                questions.changedOnDisk(
                                                        document.name(),
                                                        document.isDirty(),
                                                        () -> reload(document),
                                                        () -> {});
                                            }
                                        }));
    }

    private static boolean isChanged(PipelineFile file) {
        try {
            return file.isChangedOnDisk();
        } catch (FailureException e) {
            return false;
        }
    }

    /// Saves; asks for a place when there is none yet.
    void save(OpenDocument document, Runnable then) {
        if (document.file().isEmpty()) {
            saveAs(document, then);
            return;
        }
        write(document, document.file().get(), then);
    }

    private void write(OpenDocument document, PipelineFile file, Runnable then) {
        Document now = document.editor().document();
        try {
            written(document, now, file.save(now), then);
        } catch (FailureException e) {
            if (e.code() == FailureException.Code.FILE_CHANGED) {
                questions.ask(
                        document.name() + " was changed by another program",
                        "Overwriting replaces what is in the file now with what you see here.",
                        new Questions.Answer("Overwrite", () -> overwrite(document, file, then)),
                        new Questions.Answer("Save as…", () -> saveAs(document, then)));
            } else {
                questions.tell(document.name() + " was not saved", e.sentence());
            }
        }
    }

    private void overwrite(OpenDocument document, PipelineFile file, Runnable then) {
        Document now = document.editor().document();
        try {
            written(document, now, file.overwrite(now), then);
        } catch (FailureException e) {
            questions.tell(document.name() + " was not saved", e.sentence());
        }
    }

    private void written(
            OpenDocument document, Document now, PipelineFile.Saved saved, Runnable then) {
        document.savedAs(saved.file(), now);
        recent.add(saved.file().path());
        place.savedStateChanged();
        place.hint(saved.notice().orElse("Saved " + saved.file().path() + "."));
        then.run();
    }

    private void saveAs(OpenDocument document, Runnable then) {
        var chooser = new FileChooser();
        chooser.setTitle("Save the pipeline definition");
        chooser.setInitialFileName(document.name());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Pipeline definitions", "*.json"));
        startIn(chooser);
        @Nullable File chosen = chooser.showSaveDialog(stage);
        if (chosen == null) {
            return;
        }
        Path path =
                chosen.getName().contains(".")
                        ? chosen.toPath()
                        : Path.of(chosen.getPath() + ".json");
        Document now = document.editor().document();
        try {
            written(
                    document,
                    now,
                    document.file().isPresent()
                            ? document.file().get().saveAs(path, now)
                            : PipelineFile.create(path, now),
                    then);
        } catch (FailureException e) {
            questions.tell(path.getFileName() + " was not saved", e.sentence());
        }
    }

    /// Closes a document, after asking when that would lose work.
    void close(OpenDocument document, Runnable then) {
        if (!document.isDirty()) {
            place.drop(document);
            then.run();
            return;
        }
        place.show(document);
        Runnable drop =
                () -> {
                    place.drop(document);
                    then.run();
                };
        questions.unsaved(document.name(), () -> save(document, drop), drop);
    }

    /// Closes all documents one after the other; goes on only when all are closed.
    void closeAll(Runnable then) {
        Optional<OpenDocument> dirty =
                place.all().stream().filter(OpenDocument::isDirty).findFirst();
        if (dirty.isEmpty()) {
            then.run();
        } else {
            close(dirty.get(), () -> closeAll(then));
        }
    }
}
