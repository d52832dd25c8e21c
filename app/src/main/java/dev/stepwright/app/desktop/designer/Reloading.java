package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.Opening;
import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.canvas.layout.LayeredLayout;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.ReloadDocument;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;

/// Puts what the disk holds now in the place of what is open.
final class Reloading {
    private final FileCommands.Place place;
    private final Openings openings;
    private final Tasks tasks;
    private final StepCatalog catalog;

    Reloading(FileCommands.Place place, Openings openings, Tasks tasks, StepCatalog catalog) {
        this.place = place;
        this.openings = openings;
        this.tasks = tasks;
        this.catalog = catalog;
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
                                : openings.answer(path);
                    } catch (FailureException e) {
                        return (Openings.Answer)
                                () -> openings.refuse(document.name(), e.sentence());
                    }
                },
                Openings.Answer::show);
    }

    private Openings.Answer reloaded(OpenDocument document, Document open, Opening.Opened opened) {
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
