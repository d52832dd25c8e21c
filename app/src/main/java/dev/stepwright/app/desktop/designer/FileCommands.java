package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.CommandPalette;
import dev.stepwright.app.desktop.shell.Overlay;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.RecentFiles;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.pipeline.Document;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    private final Stage stage;
    private final Place place;
    private final Overlay overlay;
    private final RecentFiles recent;
    private final StepCatalog catalog;
    private final Saving saving;
    private final Openings openings;
    private final Reloading reloading;

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
        this.recent = recent;
        this.catalog = catalog;
        saving = new Saving(stage, place, questions, recent);
        openings = new Openings(place, questions, overlay, tasks, recent, catalog, reading);
        reloading = new Reloading(place, openings, tasks, catalog);
    }

    Saving saving() {
        return saving;
    }

    Openings openings() {
        return openings;
    }

    Reloading reloading() {
        return reloading;
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
                Action.of("file.reload", "Reload from disk", () -> whenOpen(reloading::reload))
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
            openings.open(chosen.toPath());
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
                                                        () -> openings.open(path))
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
}
