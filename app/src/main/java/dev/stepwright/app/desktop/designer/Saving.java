package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.app.workspace.RecentFiles;
import dev.stepwright.model.pipeline.Document;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Save and close, with the questions that keep work from being lost.
///
/// A text that is no definition can be saved too: what somebody is in the middle of is work as
/// well.
final class Saving {
    private final Stage stage;
    private final FileCommands.Place place;
    private final Questions questions;
    private final RecentFiles recent;

    Saving(Stage stage, FileCommands.Place place, Questions questions, RecentFiles recent) {
        this.stage = stage;
        this.place = place;
        this.questions = questions;
        this.recent = recent;
    }

    /// Saves; asks for a place when there is none yet.
    void save(OpenDocument document, Runnable then) {
        place.take(document);
        Optional<String> loose = document.loose();
        if (document.file().isEmpty()) {
            saveAs(document, then);
        } else if (loose.isPresent()) {
            askWhich(document, document.file().get(), loose.get(), then);
        } else {
            write(document, document.file().get(), then);
        }
    }

    /// The text is not what the drawing shows: which of the two is to be saved?
    private void askWhich(OpenDocument document, PipelineFile file, String text, Runnable then) {
        var answers = new ArrayList<Questions.Answer>();
        answers.add(
                new Questions.Answer(
                        "Save the text", () -> writeText(document, file, text, false, then)));
        if (!document.isDraft()) {
            answers.add(
                    new Questions.Answer("Save what is drawn", () -> write(document, file, then)));
        }
        questions.ask(
                "The text of " + document.name() + " is no definition yet",
                document.isDraft()
                        ? "It can be saved as it is and mended later; until then it opens as text."
                        : "It can be saved as it is and mended later; until then it opens as text. What"
                                + " is drawn is the last good definition.",
                answers.toArray(Questions.Answer[]::new));
    }

    private void writeText(
            OpenDocument document, PipelineFile file, String text, boolean anyway, Runnable then) {
        try {
            PipelineFile written = anyway ? file.overwriteText(text) : file.saveText(text);
            document.savedText(written, text);
            recent.add(written.path());
            place.savedStateChanged();
            place.hint("Saved the text of " + written.path() + " as it is.");
            then.run();
        } catch (FailureException e) {
            failed(document, e, () -> writeText(document, file, text, true, then), then);
        }
    }

    private void write(OpenDocument document, PipelineFile file, Runnable then) {
        Document now = document.editor().document();
        try {
            written(document, now, file.save(now), then);
        } catch (FailureException e) {
            failed(document, e, () -> overwrite(document, file, then), then);
        }
    }

    private void failed(
            OpenDocument document, FailureException e, Runnable overwrite, Runnable then) {
        if (e.code() == FailureException.Code.FILE_CHANGED) {
            questions.ask(
                    document.name() + " was changed by another program",
                    "Overwriting replaces what is in the file now with what you see here.",
                    new Questions.Answer("Overwrite", overwrite),
                    new Questions.Answer("Save as…", () -> saveAs(document, then)));
        } else {
            questions.tell(document.name() + " was not saved", e.sentence());
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

    /// Saves to a place that is asked for; what is written is what is drawn.
    void saveAs(OpenDocument document, Runnable then) {
        place.take(document);
        var chooser = new FileChooser();
        chooser.setTitle("Save the pipeline definition");
        chooser.setInitialFileName(document.name());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Pipeline definitions", "*.json"));
        document.startFolder()
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
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
        place.take(document);
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
