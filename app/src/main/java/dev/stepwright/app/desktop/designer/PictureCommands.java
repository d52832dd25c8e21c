package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.WholeFile;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.exporters.format.Export;
import dev.stepwright.exporters.picture.Picture;
import dev.stepwright.exporters.picture.PictureFormat;
import dev.stepwright.model.pipeline.StepId;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Writes what the canvas shows as a picture file, in the colours of the window: all of it, or the
/// selected steps.
final class PictureCommands {
    /// Asks where a picture goes.
    interface Chooser {
        /// @param name what to offer, without an ending
        /// @return the file with an ending that a format has; empty when the person thought better
        Optional<Path> choose(String name, Optional<Path> folder);
    }

    /// The pipeline that is looked at.
    ///
    /// @param name of its file
    /// @param folder where a dialog begins
    record Looked(PipelineCanvas canvas, String name, Optional<Path> folder) {}

    /// What the window gives.
    record Help(Questions questions, Tasks tasks, Consumer<String> hint) {}

    private final Supplier<Optional<Looked>> current;
    private final Supplier<Help> help;
    private final Chooser chooser;

    PictureCommands(Supplier<Optional<Looked>> current, Supplier<Help> help, Chooser chooser) {
        this.current = current;
        this.help = help;
        this.chooser = chooser;
    }

    static PictureCommands of(
            Supplier<Optional<DocumentView>> view, Supplier<Services> services, Window window) {
        return new PictureCommands(
                () ->
                        view.get()
                                .map(
                                        shown ->
                                                new Looked(
                                                        shown.canvas(),
                                                        shown.document().name(),
                                                        shown.document().startFolder())),
                () -> {
                    Services all = services.get();
                    return new Help(all.questions(), all.tasks(), all::hint);
                },
                chooser(window));
    }

    void register(Actions actions) {
        actions.add(
                Action.of(
                                "file.picture",
                                "Export picture…",
                                () -> current.get().ifPresent(this::export))
                        .on("Shortcut+Alt+E")
                        .enabledWhen(
                                () ->
                                        current.get().isPresent()
                                                ? Optional.empty()
                                                : Optional.of("No pipeline is open.")));
    }

    private void export(Looked view) {
        PipelineCanvas canvas = view.canvas();
        Picture whole = Picture.of(canvas.drawn(), canvas.palette()).with(canvas.said());
        Set<StepId> selected = new HashSet<>(canvas.selection().steps());
        selected.removeIf(id -> canvas.drawn().card(id).isEmpty());
        if (selected.isEmpty()) {
            choose(view, whole);
            return;
        }
        help.get()
                .questions()
                .ask(
                        "Export a picture of what?",
                        "It is drawn in the colours of the window.",
                        new Questions.Answer("Whole pipeline", () -> choose(view, whole)),
                        new Questions.Answer(
                                selected.size() == 1
                                        ? "Selected step"
                                        : "%d selected steps".formatted(selected.size()),
                                () -> choose(view, whole.only(selected))));
    }

    private void choose(Looked view, Picture picture) {
        String name = view.name().replaceFirst("(?<=.)\\.[^.]*$", "");
        chooser.choose(name, view.folder())
                .ifPresent(
                        path ->
                                help.get()
                                        .tasks()
                                        .run(() -> written(picture, path), help.get().hint()));
    }

    /// Draws and writes beside the user interface; what to tell the person.
    private static String written(Picture picture, Path path) {
        PictureFormat format = format(path).orElse(PictureFormat.SVG);
        try {
            Export export = format.write(picture);
            WholeFile.write(path, export.content());
            return Stream.concat(Stream.of("Exported " + path + "."), export.report().stream())
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow();
        } catch (FailureException e) {
            return e.sentence();
        }
    }

    private static Optional<PictureFormat> format(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(PictureFormat.values())
                .filter(format -> name.endsWith(ending(format)))
                .findFirst();
    }

    private static String ending(PictureFormat format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }

    /// Asks with the dialog of the desktop.
    private static Chooser chooser(Window window) {
        return (name, folder) -> {
            var dialog = new FileChooser();
            dialog.setTitle("Export a picture");
            dialog.setInitialFileName(name + ending(PictureFormat.SVG));
            for (PictureFormat format : List.of(PictureFormat.values())) {
                dialog.getExtensionFilters()
                        .add(
                                new FileChooser.ExtensionFilter(
                                        format + " picture", "*" + ending(format)));
            }
            folder.map(Path::toFile)
                    .filter(File::isDirectory)
                    .ifPresent(dialog::setInitialDirectory);
            @Nullable File chosen = dialog.showSaveDialog(window);
            return Optional.ofNullable(chosen)
                    .map(file -> named(file.toPath(), dialog.getSelectedExtensionFilter()));
        };
    }

    /// The chosen name with the ending of the chosen kind, unless it ends as a picture already.
    private static Path named(Path path, FileChooser.@Nullable ExtensionFilter kind) {
        String ending =
                kind == null ? ending(PictureFormat.SVG) : kind.getExtensions().get(0).substring(1);
        String name = String.valueOf(path.getFileName());
        boolean offered = name.endsWith(ending(PictureFormat.SVG)) && !name.endsWith(ending);
        if (format(path).isEmpty()) {
            return path.resolveSibling(name + ending);
        }
        return offered ? path.resolveSibling(name.replaceFirst("\\.svg$", ending)) : path;
    }
}
