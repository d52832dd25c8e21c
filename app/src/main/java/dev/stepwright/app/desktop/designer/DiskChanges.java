package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.compare.CompareDialog;
import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Notice;
import dev.stepwright.app.desktop.shell.MainWindow;
import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.Opening;
import dev.stepwright.app.workspace.PipelineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Notices that another program wrote the file of an open document, and offers what to do: reload
/// it, keep what is open, or compare the two.
///
/// The disk is asked beside the user interface, at a quiet pace; a folder may lie on a network, and
/// not every file system tells of changes by itself.
final class DiskChanges {
    private static final Duration PACE = Duration.seconds(2);

    private final MainWindow window;
    private final Tasks tasks;
    private final Supplier<Optional<OpenDocument>> current;
    private final Supplier<List<OpenDocument>> all;
    private final Consumer<OpenDocument> reload;
    private final Consumer<String> hint;
    private final Timeline pace = new Timeline(new KeyFrame(PACE, _ -> look()));
    private int looking;

    DiskChanges(
            MainWindow window,
            Tasks tasks,
            Supplier<Optional<OpenDocument>> current,
            Supplier<List<OpenDocument>> all,
            Consumer<OpenDocument> reload,
            Consumer<String> hint) {
        this.window = window;
        this.tasks = tasks;
        this.current = current;
        this.all = all;
        this.reload = reload;
        this.hint = hint;
        pace.setCycleCount(Timeline.INDEFINITE);
    }

    /// Looks now and from time to time.
    void start() {
        pace.play();
    }

    /// Looks at the files of all open documents, unless that is being done.
    void look() {
        if (looking > 0) {
            return;
        }
        for (OpenDocument document : all.get()) {
            document.file().ifPresent(file -> look(document, file));
        }
    }

    private void look(OpenDocument document, PipelineFile file) {
        looking++;
        tasks.run(
                file::newsOnDisk,
                mark -> {
                    looking--;
                    if (document.notices(file, mark)) {
                        show();
                    }
                });
    }

    /// Shows what there is to tell of the document that is looked at.
    void show() {
        window.notice(current.get().filter(OpenDocument::hasNews).map(this::notice));
    }

    private Notice notice(OpenDocument document) {
        return new Notice(
                document.name()
                        + " was changed by another program."
                        + (document.isDirty()
                                ? " You have changes that are not saved; Undo brings them back after a reload."
                                : ""),
                Buttons.outlined("Compare", () -> compare(document)),
                Buttons.outlined("Keep mine", () -> keep(document)),
                Buttons.outlined("Reload", () -> reload.accept(document)));
    }

    private void keep(OpenDocument document) {
        document.keepMine();
        show();
        hint.accept("Kept what is open here; saving asks before it replaces the file.");
    }

    private void compare(OpenDocument document) {
        document.file()
                .ifPresent(
                        file ->
                                tasks.run(
                                        () -> onDisk(file.path()),
                                        text ->
                                                text.ifPresentOrElse(
                                                        disk -> compare(document, disk),
                                                        () ->
                                                                hint.accept(
                                                                        file.path()
                                                                                + " cannot be read now."))));
    }

    private static Optional<String> onDisk(Path path) {
        try {
            return PipelineFile.open(path) instanceof Opening.Opened opened
                    ? Optional.of(opened.document().text())
                    : Optional.of(Files.readString(path));
        } catch (FailureException | IOException e) {
            return Optional.empty();
        }
    }

    private void compare(OpenDocument document, String disk) {
        CompareDialog.show(
                window.overlay(),
                document.name() + ": the file and what is open here",
                "In the file now",
                disk,
                "Open here",
                document.editor().document().text(),
                new CompareDialog.Choice("Reload", () -> reload.accept(document)),
                new CompareDialog.Choice("Keep mine", () -> keep(document)));
    }
}
