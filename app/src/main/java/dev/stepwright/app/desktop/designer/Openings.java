package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
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
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;

/// Brings files into the window: reads them beside the user interface, arranges what has no
/// places, and says what is wrong with those that are no definitions.
final class Openings {
    /// From this many steps on arranging takes long enough to be told of.
    private static final int SLOW = 500;

    /// How many letters of a name a button shows.
    private static final int LONG = 26;

    /// Up to this many choices are buttons of a question.
    private static final int FEW = 2;

    private final FileCommands.Place place;
    private final Questions questions;
    private final Overlay overlay;
    private final Tasks tasks;
    private final RecentFiles recent;
    private final StepCatalog catalog;
    private final Reading reading;

    Openings(
            FileCommands.Place place,
            Questions questions,
            Overlay overlay,
            Tasks tasks,
            RecentFiles recent,
            StepCatalog catalog,
            Reading reading) {
        this.place = place;
        this.questions = questions;
        this.overlay = overlay;
        this.tasks = tasks;
        this.recent = recent;
        this.catalog = catalog;
        this.reading = reading;
    }

    /// What reading a file beside the user interface gave: something to show on it.
    interface Answer {
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

    /// Reads a file and tells what to show of it.
    Answer answer(Path path) {
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

    /// Says why a file cannot be opened.
    void refuse(String name, String why) {
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
        boolean seen = !Window.getWindows().isEmpty();
        if (seen && steps > SLOW && !Reading.isPlaced(document)) {
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
}
