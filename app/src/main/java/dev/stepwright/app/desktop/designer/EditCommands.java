package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.layout.LayeredLayout;
import dev.stepwright.model.edit.AddParameter;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The actions on the open pipeline and on how it is looked at.
final class EditCommands {
    private final Supplier<Optional<DocumentView>> current;
    private final Supplier<Services> services;

    EditCommands(Supplier<Optional<DocumentView>> current, Supplier<Services> services) {
        this.current = current;
        this.services = services;
    }

    void register(Actions actions) {
        actions.add(
                undo(),
                redo(),
                Action.of("edit.rename", "Rename", () -> with(this::rename))
                        .on("F2")
                        .icon("edit")
                        .enabledWhen(this::nothingToRename),
                view(
                        "view.zoomIn",
                        "Zoom in",
                        v -> zoom(v, 1.25),
                        "Shortcut+Plus",
                        "Shortcut+Equals",
                        "Shortcut+Add"),
                view(
                        "view.zoomOut",
                        "Zoom out",
                        v -> zoom(v, 0.8),
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                view("view.zoomReset", "100 %", v -> v.canvas().zoomTo(1), "Shortcut+0"),
                view("view.fit", "Fit", v -> v.canvas().fit(), "Shortcut+1").icon("fit"),
                view(
                        "view.fitSelection",
                        "Fit selection",
                        v -> v.canvas().fitSelection(),
                        "Shortcut+2"),
                view("pipeline.arrange", "Arrange", this::arrange, "Shortcut+Shift+L")
                        .icon("arrange"),
                view("pipeline.check", "Check", DocumentView::showProblems, "Shortcut+F8")
                        .icon("check"),
                view("pipeline.addParameter", "Add parameter", this::addParameter),
                view(
                        "pipeline.settings",
                        "Settings of the pipeline",
                        v -> v.canvas().select(Selection.NONE)));
    }

    private Action undo() {
        return named(
                "edit.undo",
                editor -> editor.history().undoLabel(),
                "Undo",
                "Nothing was done yet.",
                PipelineEditor::undo,
                "Shortcut+Z");
    }

    private Action redo() {
        return named(
                "edit.redo",
                editor -> editor.history().redoLabel(),
                "Redo",
                "Nothing was undone.",
                PipelineEditor::redo,
                "Shortcut+Shift+Z",
                "Shortcut+Y");
    }

    private Action named(
            String id,
            Function<PipelineEditor, Optional<String>> label,
            String word,
            String nothing,
            Consumer<PipelineEditor> run,
            String... keys) {
        return Action.of(
                        id,
                        word,
                        () ->
                                with(
                                        view -> {
                                            view.take();
                                            run.accept(view.document().editor());
                                        }))
                .on(keys)
                .icon(word.toLowerCase(java.util.Locale.ROOT))
                .enabledWhen(
                        () ->
                                current.get()
                                                .flatMap(
                                                        view ->
                                                                label.apply(
                                                                        view.document().editor()))
                                                .isPresent()
                                        ? Optional.empty()
                                        : Optional.of(nothing));
    }

    private Action view(String id, String label, Consumer<DocumentView> run, String... keys) {
        return Action.of(id, label, () -> with(run)).on(keys).enabledWhen(this::noDocument);
    }

    private void with(Consumer<DocumentView> action) {
        current.get().ifPresent(action);
    }

    private Optional<String> noDocument() {
        return current.get().isPresent() ? Optional.empty() : Optional.of("No pipeline is open.");
    }

    private Optional<String> nothingToRename() {
        return current.get().filter(DocumentView::hasNameToWrite).isPresent()
                ? Optional.empty()
                : Optional.of("Select one step, a note or a group to rename it.");
    }

    private void rename(DocumentView view) {
        Optional<StepId> step = view.canvas().selection().only();
        if (step.isPresent()) {
            view.canvas().rename(step.get());
        } else if (view.canvas().selection().notes().isEmpty()) {
            view.canvas().sheet().renameGroup();
        } else {
            view.canvas().sheet().writeNote();
        }
    }

    private static void zoom(DocumentView view, double factor) {
        view.canvas().zoomTo(view.canvas().zoomProperty().get() * factor);
    }

    private void arrange(DocumentView view) {
        int steps = view.document().editor().document().steps().size();
        view.canvas()
                .sheet()
                .arrange(
                        task ->
                                services.get()
                                        .tasks()
                                        .deep("layout", LayeredLayout.stackSize(steps), task),
                        task -> services.get().tasks().onUi(task));
    }

    private void addParameter(DocumentView view) {
        services.get().window().showBottom("parameters");
        view.document()
                .editor()
                .perform(new AddParameter("Parameter", "String", Optional.of(Json.of("value"))));
    }
}
