package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.AfterPaint;
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
import dev.stepwright.model.check.Rule;
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
import java.util.Set;
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

        /// Takes what is being typed into a document.
        void take(OpenDocument document);

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
    private final Reading reading;
    private final Saving saving;

    FileCommands(
            Stage stage,
            Place place,
            Overlay overlay,
            Questions questions,
            Tasks tasks,
            RecentFiles recent,
            StepCatalog catalog,
            Reading reading) {
        this.stage = stage;
        this.place = place;
        this.overlay = overlay;
        this.questions = questions;
        this.tasks = tasks;
        this.recent = recent;
        this.catalog = catalog;
        this.reading = reading;
        saving = new Saving(stage, place, questions, recent);
    }

    Saving saving() {
        return saving;
    }

    void register(Actions actions) {
        actions.add(
                Action.of("file.new", "New pipeline", this::create).on("Shortcut+N").icon("file"),
                Action.of("file.open", "Open…", this::open).on("Shortcut+O").icon("open"),
                Action.of("file.recent", "Open recent…", this::openRecent).on("Shortcut+Shift+O"),
                Action.of("file.save", "Save", () -> whenOpen(d -> saving.save(d, () -> {})))
                        .on("Shortcut+S")
                        .icon("save")
                        .enabledWhen(this::noDocument),
                Action.of(
                                "file.saveAs",
                                "Save as…",
                                () -> whenOpen(d -> saving.saveAs(d, () -> {})))
                        .on("Shortcut+Shift+S")
                        .enabledWhen(this::noDocument),
                Action.of("file.reload", "Reload from disk", () -> whenOpen(this::reload))
                        .enabledWhen(this::noFile),
                Action.of("file.close", "Close", () -> whenOpen(d -> saving.close(d, () -> {})))
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
            Reading.Ready ready = reading.read(path);
            return switch (ready.opening()) {
                case Opening.Opened opened when ready.made().isPresent() ->
                        () -> shown(path, ready.made().get(), opened.notice());
                case Opening.Opened(
                                PipelineFile file,
                                Document document,
                                Optional<String> notice) ->
                        () ->
                                placed(
                                        document,
                                        arranged ->
                                                new OpenDocument(
                                                        arranged,
                                                        catalog,
                                                        Optional.of(file),
                                                        Optional.empty(),
                                                        name),
                                        opened -> shown(path, opened, notice));
                case Opening.Unreadable(FileProblem bad, Optional<LookAlike> lookAlike) ->
                        lookAlike.isPresent()
                                ? () -> offer(path, lookAlike.get())
                                : unreadable(path, bad);
            };
        } catch (FailureException e) {
            return () -> refuse(name, e.sentence());
        }
    }

    /// A definition with a slip in its JSON opens as text, to be mended there; of anything else a
    /// person is told what is wrong with it.
    private Answer unreadable(Path path, FileProblem bad) throws FailureException {
        String name = String.valueOf(path.getFileName());
        String why =
                "Line %d, column %d: %s (%s)"
                        .formatted(bad.line(), bad.column(), bad.message(), bad.rule());
        Optional<PipelineFile.Loose> loose =
                Set.of(Rule.JSON_SYNTAX, Rule.JSON_DUP_KEY, Rule.STEPS_MISSING).contains(bad.rule())
                        ? PipelineFile.loose(path)
                        : Optional.empty();
        if (bad.rule() != Rule.STEPS_MISSING
                && loose.filter(read -> read.text().contains("\"Steps\"")).isPresent()) {
            OpenDocument draft = OpenDocument.draft(loose.get(), catalog);
            return () -> openText(path, draft);
        }
        return () -> {
            place.notOpened();
            if (loose.isEmpty()) {
                questions.tell(name + " cannot be opened", why);
            } else {
                questions.ask(
                        name + " cannot be opened",
                        why,
                        new Questions.Answer(
                                "Open it as text",
                                () -> openText(path, OpenDocument.draft(loose.get(), catalog))));
            }
        };
    }

    private void openText(Path path, OpenDocument draft) {
        recent.add(path);
        place.show(draft);
    }

    private void shown(Path path, OpenDocument opened, Optional<String> notice) {
        tasks.onWork(() -> recent.add(path));
        place.show(opened);
        notice.ifPresent(place::hint);
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
        if (steps > SLOW && !Reading.isPlaced(document)) {
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
}
