package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.MenuPlan;
import dev.stepwright.app.desktop.shell.Menus;
import dev.stepwright.canvas.drawing.DependencyWires;
import dev.stepwright.canvas.gesture.CanvasCommand;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.edit.SetTrigger;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The context menu of the canvas: what can be done with what lies under the pointer, with its
/// keys; what cannot be done now says why.
final class CanvasMenu {
    private static final List<String> AROUND =
            List.of("select.upstream", "select.downstream", "select.connected");
    private static final List<String> ANY_NUMBER =
            List.of(
                    MenuPlan.LINE,
                    "view.trace",
                    "group.group",
                    "group.ungroup",
                    "view.fold",
                    "view.pin",
                    MenuPlan.LINE,
                    "edit.cut",
                    "edit.copy",
                    "edit.delete",
                    "refactor.heal");
    private static final MenuPlan STEP =
            plan(
                    "Step",
                    List.of("edit.rename", "edit.quickAdd", "edit.duplicate", MenuPlan.LINE),
                    AROUND,
                    List.of(
                            MenuPlan.LINE,
                            "refactor.renameStep",
                            "refactor.uses",
                            "refactor.extract",
                            "refactor.move",
                            "edit.leaveBranch",
                            "refactor.duplicateBranch"),
                    ANY_NUMBER);
    private static final MenuPlan STEPS =
            plan(
                    "Steps",
                    List.of("edit.connect", MenuPlan.ALIGN, "edit.duplicate", MenuPlan.LINE),
                    AROUND,
                    List.of(
                            "view.fitSelection",
                            MenuPlan.LINE,
                            "refactor.move",
                            "edit.leaveBranch"),
                    ANY_NUMBER);
    private static final MenuPlan NOTE =
            MenuPlan.of("Note", "note.write", "note.duplicate", MenuPlan.LINE, "edit.delete");
    private static final MenuPlan GROUP =
            MenuPlan.of(
                    "Group",
                    "group.rename",
                    "view.fold",
                    "group.ungroup",
                    MenuPlan.LINE,
                    "edit.delete");
    private static final MenuPlan BLANK =
            MenuPlan.of(
                    "Canvas",
                    "edit.paste",
                    "note.add",
                    "edit.selectAll",
                    "edit.selectNone",
                    MenuPlan.LINE,
                    "view.fit",
                    "view.fitSelection",
                    "view.zoomReset",
                    "pipeline.arrange",
                    MenuPlan.LINE,
                    "pipeline.addParameter",
                    "pipeline.settings");

    @SafeVarargs
    private static MenuPlan plan(String title, List<String>... parts) {
        return new MenuPlan(title, Stream.of(parts).flatMap(List::stream).toList());
    }

    private final OpenDocument document;
    private final Services services;
    private final PipelineCanvas canvas;
    private final Menus menus;
    private final ContextMenu menu = new ContextMenu();

    CanvasMenu(OpenDocument document, Services services, PipelineCanvas canvas) {
        this.document = document;
        this.services = services;
        this.canvas = canvas;
        this.menus = new Menus(services.actions());
        Menus.tellReasons(menu);
    }

    void show(Hit hit, Point2D at) {
        switch (hit) {
            case Hit.Box(StepId step) -> forStep(step);
            case Hit.Port(StepId step, _) -> forStep(step);
            case Hit.Wire(Wire wire) -> forWire(wire);
            case Hit.Note _ -> menu.getItems().addAll(menus.items(NOTE));
            case Hit.Head _ -> menu.getItems().addAll(menus.items(GROUP));
            case Hit.Nothing _ -> forBlank(at);
        }
        menu.show(canvas, at.getX(), at.getY());
    }

    private void forStep(StepId id) {
        if (!canvas.selection().has(id)) {
            canvas.select(Selection.of(id));
        }
        if (canvas.selection().steps().size() > 1) {
            menu.getItems().addAll(menus.items(STEPS));
            return;
        }
        ofRun();
        menu.getItems().addAll(menus.items(STEP));
    }

    /// What a running step waits for stands first.
    private void ofRun() {
        services.actions()
                .find("run.answer")
                .filter(action -> action.refusal().isEmpty())
                .ifPresent(
                        action -> {
                            item("Answer…", () -> services.actions().run(action));
                            line();
                        });
    }

    private void forWire(Wire wire) {
        List<Dependency> all = document.editor().graph().into(wire.to().step());
        all.stream()
                .filter(dependency -> dependency.kind() == Dependency.Kind.DEPENDS_ON)
                .filter(dependency -> DependencyWires.standsFor(wire, dependency))
                .findFirst()
                .ifPresent(this::runConditions);
        item("Put a step in between…", () -> canvas.act(CanvasCommand.ADD));
        line();
        menu.getItems()
                .add(
                        menus.item(
                                Action.of(
                                                "wire.remove",
                                                wire.kind() == WireKind.BRANCH
                                                        ? "Take out of branch"
                                                        : "Remove dependency",
                                                () -> canvas.act(CanvasCommand.DELETE))
                                        .on("Delete")
                                        .icon("trash")
                                        .enabledWhen(() -> kept(wire))));
    }

    private static Optional<String> kept(Wire wire) {
        return wire.kind() == WireKind.DATA
                ? Optional.of(
                        "A value is used. Put another one into the form, and the wire goes with it.")
                : Optional.empty();
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

    private void forBlank(Point2D at) {
        item("Add step here…", () -> canvas.arriving().askForStep(at))
                .setGraphic(Glyph.of("plus", 14, "second"));
        line();
        menu.getItems().addAll(menus.items(BLANK));
    }

    /// The actions of these ids that can be done now.
    static List<MenuItem> items(Services services, List<String> ids) {
        return new Menus(services.actions())
                .items(new MenuPlan("", ids)).stream().filter(item -> !item.isDisable()).toList();
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
