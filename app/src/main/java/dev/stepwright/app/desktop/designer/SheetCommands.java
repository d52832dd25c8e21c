package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.layout.LayeredLayout;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.canvas.view.SheetTools;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.Wiring;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The actions on the drawing of a pipeline: arranging, pins, notes, groups, folds and wires.
final class SheetCommands {
    /// What can be done with steps, for their context menu.
    static final List<String> OF_STEP =
            List.of("group.group", "group.ungroup", "view.fold", "view.pin");

    /// What can be done with notes.
    static final List<String> OF_NOTE = List.of("note.write", "note.duplicate");

    /// What can be done with a group.
    static final List<String> OF_GROUP = List.of("group.rename", "view.fold", "group.ungroup");

    private final Supplier<Optional<DocumentView>> current;
    private final Supplier<Services> services;

    SheetCommands(Supplier<Optional<DocumentView>> current, Supplier<Services> services) {
        this.current = current;
        this.services = services;
    }

    void register(Actions actions) {
        actions.add(
                tool("note.add", "Add note", SheetTools::addNote)
                        .on("Shortcut+Shift+N")
                        .icon("note"),
                tool("note.write", "Write on note", SheetTools::writeNote)
                        .enabledWhen(() -> refuse(this::noNote, "Select a note first.")),
                tool("note.duplicate", "Duplicate note", SheetTools::duplicateNotes)
                        .enabledWhen(() -> refuse(this::noNote, "Select a note first.")),
                tool("group.group", "Group", SheetTools::group)
                        .on("Shortcut+G")
                        .icon("group")
                        .enabledWhen(
                                () -> refuse(this::noStep, "Select the steps to group first.")),
                tool("group.ungroup", "Ungroup", SheetTools::ungroup)
                        .on("Shortcut+Shift+G")
                        .enabledWhen(
                                () ->
                                        refuse(
                                                view -> tools(view).groups().isEmpty(),
                                                "Select a step of a group first.")),
                tool("group.rename", "Rename group", SheetTools::renameGroup)
                        .enabledWhen(
                                () ->
                                        refuse(
                                                view -> tools(view).selectedGroup().isEmpty(),
                                                "Select a group by its title first.")),
                tool("view.fold", "Collapse or expand", SheetTools::toggleFold)
                        .on("Shortcut+E")
                        .enabledWhen(
                                () ->
                                        refuse(
                                                view -> tools(view).foldable().isEmpty(),
                                                "Select a group, a condition or a step of a branch first.")),
                tool("view.expandAll", "Expand all", SheetTools::expandAll).on("Shortcut+Shift+E"),
                tool("view.pin", "Pin", SheetTools::togglePin)
                        .on("Shortcut+Shift+I")
                        .icon("pin")
                        .checkedWhen(() -> is(SheetTools::isPinned))
                        .enabledWhen(() -> refuse(this::noStep, "Select the steps to pin first.")),
                wiring("view.wiresOrthogonal", "Orthogonal wires", Wiring.ORTHOGONAL),
                wiring("view.wiresCurved", "Curved wires", Wiring.CURVED),
                flow("view.flowRight", "Left to right", Flow.RIGHT),
                flow("view.flowDown", "Top to bottom", Flow.DOWN),
                wires("view.hideOrder", "Order wires", WireKind.ORDER),
                wires("view.hideData", "Data wires", WireKind.DATA),
                tool("view.trace", "What it waits for and feeds", SheetTools::toggleTrace)
                        .on("Shortcut+Shift+H")
                        .checkedWhen(() -> is(SheetTools::isTracing))
                        .enabledWhen(
                                () ->
                                        refuse(
                                                view -> noStep(view) && !tools(view).isTracing(),
                                                "Select a step first.")));
    }

    private Action tool(String id, String label, Consumer<SheetTools> run) {
        return Action.of(id, label, () -> current.get().ifPresent(view -> run.accept(tools(view))))
                .enabledWhen(this::noDocument);
    }

    private Action wiring(String id, String label, Wiring wiring) {
        return tool(id, label, tools -> tools.setWiring(wiring))
                .checkedWhen(() -> is(tools -> tools.wiring() == wiring));
    }

    private Action wires(String id, String label, WireKind kind) {
        return tool(id, label, tools -> tools.toggleHidden(kind))
                .checkedWhen(() -> is(tools -> !tools.hidden().contains(kind)));
    }

    private Action flow(String id, String label, Flow flow) {
        return Action.of(id, label, () -> current.get().ifPresent(view -> turn(view, flow)))
                .checkedWhen(() -> is(tools -> tools.flow() == flow))
                .enabledWhen(this::noDocument);
    }

    private void turn(DocumentView view, Flow flow) {
        int steps = view.document().editor().document().steps().size();
        tools(view)
                .setFlow(
                        flow,
                        task ->
                                services.get()
                                        .tasks()
                                        .deep("layout", LayeredLayout.stackSize(steps), task),
                        task -> services.get().tasks().onUi(task));
    }

    private static SheetTools tools(DocumentView view) {
        return view.canvas().sheet();
    }

    private boolean is(Predicate<SheetTools> what) {
        return current.get().filter(view -> what.test(tools(view))).isPresent();
    }

    private Optional<String> noDocument() {
        return current.get().isPresent() ? Optional.empty() : Optional.of("No pipeline is open.");
    }

    private Optional<String> refuse(Predicate<DocumentView> when, String why) {
        return current.get().isEmpty() ? noDocument() : current.get().filter(when).map(_ -> why);
    }

    private boolean noStep(DocumentView view) {
        return view.canvas().selection().steps().isEmpty();
    }

    private boolean noNote(DocumentView view) {
        Selection selection = view.canvas().selection();
        return selection.notes().isEmpty();
    }
}
