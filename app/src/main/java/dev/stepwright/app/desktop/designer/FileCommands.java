package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.CommandPalette;
import dev.stepwright.app.desktop.shell.Overlay;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.lookalike.LookAlike;
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
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.ReloadDocument;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
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

        /// What was to be opened cannot be.
        void notOpened();

        void savedStateChanged();

        void hint(String sentence);
    }

    /// From this many steps on arranging takes long enough to be told of.
    private static final int SLOW = 500;

    /// How many letters of a name a button shows.
    private static final int LONG = 26;

    /// Up to this many choices are buttons of a question.
    private static final int FEW = 2;

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
                Action.of("file.reload", "Reload from disk", () -> whenOpen(this::reload))
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
                        new FileChooser.ExtensionFilter(
                                "Templates and other files with pipelines in them",
                                "*.json",
                                "*.yaml",
                                "*.yml",
                                "*.tf",
                                "*.txt",
                                "*.py"),
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
                .flatMap(OpenDocument::startFolder)
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
        tasks.run(() -> answer(path), Answer::show);
    }

    private Answer answer(Path path) {
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
                                            place.show(opened);
                                            notice.ifPresent(place::hint);
                                        });
                case Opening.Unreadable(FileProblem bad, Optional<LookAlike> lookAlike) ->
                        () ->
                                lookAlike.ifPresentOrElse(
                                        found -> offer(path, found),
                                        () ->
                                                refuse(
                                                        name,
                                                        "Line %d, column %d: %s (%s)"
                                                                .formatted(
                                                                        bad.line(),
                                                                        bad.column(),
                                                                        bad.message(),
                                                                        bad.rule())));
            };
        } catch (FailureException e) {
            return () -> refuse(name, e.sentence());
        }
    }

    /// The file is no definition, but there are some in it; it is not touched whatever is chosen.
    private void offer(Path path, LookAlike lookAlike) {
        place.notOpened();
        String name = String.valueOf(path.getFileName());
        switch (lookAlike) {
            case LookAlike.Lacks(String _, String why) ->
                    questions.tell(name + " cannot be opened", lookAlike.sentence() + " " + why);
            case LookAlike.Holds(String _, List<LookAlike.Found> found, boolean _)
                    when found.size() <= FEW ->
                    questions.ask(
                            name + " is " + lookAlike.what(),
                            (found.size() == 1
                                            ? "Open the definition in it?"
                                            : "Which of the two do you want to open?")
                                    + " It opens as a new pipeline; the file stays as it is.",
                            found.stream()
                                    .map(each -> answer(path, each, found.size()))
                                    .toArray(Questions.Answer[]::new));
            case LookAlike.Holds(String _, List<LookAlike.Found> found, boolean _) ->
                    CommandPalette.choose(
                            overlay,
                            lookAlike.sentence() + " Which pipeline?",
                            found.stream()
                                    .map(
                                            each ->
                                                    Action.of(
                                                                    each.name(),
                                                                    each.name(),
                                                                    () -> openFound(path, each))
                                                            .icon("file"))
                                    .toList());
        }
    }

    private Questions.Answer answer(Path path, LookAlike.Found found, int of) {
        return new Questions.Answer(
                of == 1 ? "Open the definition" : "Open " + shortened(found.name()),
                () -> openFound(path, found));
    }

    private static String shortened(String name) {
        return name.length() <= LONG ? name : name.substring(0, LONG - 1) + "…";
    }

    private void openFound(Path path, LookAlike.Found found) {
        String file = String.valueOf(path.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
        placed(
                found.document(),
                ready ->
                        OpenDocument.found(
                                ready,
                                catalog,
                                file + ".pipeline.json",
                                Optional.ofNullable(path.toAbsolutePath().getParent())),
                opened -> {
                    place.show(opened);
                    place.hint(
                            "Taken out of " + path + ", which stays as it is. Save it to keep it.");
                });
    }

    private void refuse(String name, String why) {
        place.notOpened();
        questions.tell(name + " cannot be opened", why);
    }

    /// Gives every step a place and makes what is opened, on a thread with the stack that takes,
    /// and goes on with the result.
    private void placed(
            Document document, Function<Document, OpenDocument> make, Consumer<OpenDocument> then) {
        int steps = document.steps().size();
        Runnable work =
                () ->
                        tasks.deep(
                                "layout",
                                LayeredLayout.stackSize(steps),
                                () -> {
                                    OpenDocument made =
                                            make.apply(Arranger.placed(document, catalog));
                                    tasks.onUi(() -> then.accept(made));
                                });
        boolean slow =
                steps > SLOW
                        && document.steps().stream()
                                .anyMatch(step -> document.layout().position(step.id()).isEmpty());
        if (slow) {
            place.hint("Arranging %,d steps …".formatted(steps).replace(',', ' '));
            AfterPaint.run(work);
        } else {
            work.run();
        }
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

    /// Puts what the file holds now in the place of what is open; as one edit, so that Undo brings
    /// back what was not saved.
    void reload(OpenDocument document) {
        document.file().ifPresent(file -> reload(document, file.path()));
    }

    private void reload(OpenDocument document, Path path) {
        Document open = document.editor().document();
        tasks.run(
                () -> {
                    try {
                        return PipelineFile.open(path) instanceof Opening.Opened opened
                                ? reloaded(document, open, opened)
                                : answer(path);
                    } catch (FailureException e) {
                        return (Answer) () -> refuse(document.name(), e.sentence());
                    }
                },
                Answer::show);
    }

    private Answer reloaded(OpenDocument document, Document open, Opening.Opened opened) {
        return () ->
                tasks.deep(
                        "layout",
                        LayeredLayout.stackSize(opened.document().steps().size()),
                        () -> {
                            Document ready =
                                    Arranger.placed(standing(opened.document(), open), catalog);
                            tasks.onUi(() -> replace(document, opened, ready));
                        });
    }

    /// What was read, with its cards where those of the same names stand in the window, unless the
    /// disk says where.
    private static Document standing(Document read, Document open) {
        var places = new HashMap<StepId, Position>();
        for (Step step : read.steps()) {
            if (read.layout().position(step.id()).isEmpty()) {
                open.named(step.name())
                        .flatMap(known -> open.layout().position(known.id()))
                        .ifPresent(at -> places.put(step.id(), at));
            }
        }
        return read.withLayout(read.layout().with(places));
    }

    private void replace(OpenDocument document, Opening.Opened opened, Document ready) {
        if (document.editor().perform(new ReloadDocument(ready)) instanceof Outcome.Done) {
            document.savedAs(opened.file(), document.editor().document());
            place.savedStateChanged();
            place.hint("Reloaded " + opened.file().path() + "; Undo brings back what was open.");
            return;
        }
        // What is on disk now has a loop that was not there: it opens beside what is open here.
        String name = document.name();
        tasks.deep(
                "layout",
                LayeredLayout.stackSize(ready.steps().size()),
                () -> {
                    var fresh =
                            new OpenDocument(
                                    ready,
                                    catalog,
                                    Optional.of(opened.file()),
                                    Optional.empty(),
                                    name);
                    tasks.onUi(
                            () -> {
                                if (document.isDirty()) {
                                    document.keepMine();
                                } else {
                                    place.drop(document);
                                }
                                place.show(fresh);
                            });
                });
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
