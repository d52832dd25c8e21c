package dev.stepwright.app.desktop.designer;

import dev.stepwright.canvas.drawing.DependencyWires;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.edit.SetTrigger;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The context menu of the canvas: what can be done with what lies under the pointer.
final class CanvasMenu {
    private final OpenDocument document;
    private final Services services;
    private final PipelineCanvas canvas;
    private final ContextMenu menu = new ContextMenu();

    CanvasMenu(OpenDocument document, Services services, PipelineCanvas canvas) {
        this.document = document;
        this.services = services;
        this.canvas = canvas;
    }

    void show(Hit hit, Point2D at) {
        switch (hit) {
            case Hit.Box(StepId step) -> forStep(step);
            case Hit.Port(StepId step, _) -> forStep(step);
            case Hit.Wire(Wire wire) -> forWire(wire);
            case Hit.Note _ -> forNote();
            case Hit.Head _ -> forHead();
            case Hit.Nothing _ -> forCanvas();
        }
        menu.show(canvas, at.getX(), at.getY());
    }

    private void forStep(StepId id) {
        if (!canvas.selection().has(id)) {
            canvas.select(Selection.of(id));
        }
        Optional<Step> step = document.editor().document().step(id);
        action("edit.rename", "Rename");
        if (step.filter(each -> each.scope() instanceof Scope.Branch).isPresent()) {
            item(
                    "Move out of branch",
                    () -> canvas.perform(new MoveToScope(List.of(id), Scope.TOP)));
        }
        action("run.answer", "Answer…");
        line();
        menu.getItems().addAll(items(services, RefactorCommands.OF_STEP));
        line();
        action("edit.cut", "Cut");
        action("edit.copy", "Copy");
        action("view.trace", "What it waits for and feeds");
        menu.getItems().addAll(items(services, SheetCommands.OF_STEP));
        line();
        action("edit.delete", "Delete");
    }

    private void forWire(Wire wire) {
        document.editor().graph().into(wire.to().step()).stream()
                .filter(dependency -> dependency.kind() == Dependency.Kind.DEPENDS_ON)
                .filter(dependency -> DependencyWires.standsFor(wire, dependency))
                .findFirst()
                .ifPresent(this::runConditions);
        action("edit.delete", "Remove dependency");
    }

    private void runConditions(Dependency dependency) {
        runCondition(dependency, "Run when it has succeeded", Optional.empty());
        runCondition(dependency, "Run when it has failed", Optional.of("Failed"));
        runCondition(dependency, "Run when it was stopped", Optional.of("Stopped"));
        runCondition(dependency, "Run however it ended", Optional.of("Any"));
        line();
    }

    private void runCondition(Dependency dependency, String label, Optional<String> trigger) {
        var item = new RadioMenuItem(label);
        item.setSelected(dependency.detail().equals(trigger));
        item.setOnAction(_ -> canvas.perform(new SetTrigger(dependency, trigger)));
        menu.getItems().add(item);
    }

    private void forNote() {
        menu.getItems().addAll(items(services, SheetCommands.OF_NOTE));
        line();
        action("edit.delete", "Delete");
    }

    private void forHead() {
        menu.getItems().addAll(items(services, SheetCommands.OF_GROUP));
        line();
        action("edit.delete", "Delete steps");
    }

    private void forCanvas() {
        action("edit.paste", "Paste");
        action("note.add", "Add note");
        action("edit.selectAll", "Select all");
        line();
        action("view.fit", "Fit");
        action("view.zoomReset", "100 %");
        action("pipeline.arrange", "Arrange");
    }

    /// An action that cannot be done now is left out.
    private void action(String id, String label) {
        services.actions()
                .find(id)
                .filter(action -> action.refusal().isEmpty())
                .ifPresent(
                        action -> {
                            MenuItem item = item(label, () -> services.actions().run(action));
                            if (!action.keys().isEmpty()) {
                                item.setText(label + "  (" + action.keyText() + ")");
                            }
                        });
    }

    /// The actions of these ids that can be done now.
    static List<MenuItem> items(Services services, List<String> ids) {
        return ids.stream()
                .flatMap(id -> services.actions().find(id).stream())
                .filter(action -> action.refusal().isEmpty())
                .map(
                        action -> {
                            var item =
                                    new MenuItem(
                                            action.keys().isEmpty()
                                                    ? action.label()
                                                    : action.label()
                                                            + "  ("
                                                            + action.keyText()
                                                            + ")");
                            item.setOnAction(_ -> services.actions().run(action));
                            return item;
                        })
                .toList();
    }

    private MenuItem item(String label, Runnable run) {
        var item = new MenuItem(label);
        item.setOnAction(_ -> run.run());
        menu.getItems().add(item);
        return item;
    }

    private void line() {
        menu.getItems().add(new SeparatorMenuItem());
    }
}
