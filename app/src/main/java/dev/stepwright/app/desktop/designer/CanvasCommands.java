package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.canvas.gesture.Alignment;
import dev.stepwright.canvas.gesture.CanvasCommand;
import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The actions that are gestures of the canvas without a mouse.
final class CanvasCommands {
    private final Supplier<Optional<DocumentView>> current;

    CanvasCommands(Supplier<Optional<DocumentView>> current) {
        this.current = current;
    }

    void register(Actions actions) {
        actions.add(
                of("edit.quickAdd", "Add step…", CanvasCommand.ADD)
                        .on("Ctrl+Space", "Insert")
                        .icon("plus")
                        .enabledWhen(this::noDocument),
                of("edit.delete", "Delete", CanvasCommand.DELETE)
                        .on("Delete", "Backspace")
                        .icon("trash")
                        .enabledWhen(this::noSelection),
                of("edit.duplicate", "Duplicate", CanvasCommand.DUPLICATE)
                        .on("Shortcut+D")
                        .icon("copy")
                        .enabledWhen(() -> tooFew(1, "Select a step to duplicate it.")),
                of("edit.connect", "Connect in order", CanvasCommand.CONNECT)
                        .on("Shortcut+L")
                        .enabledWhen(() -> tooFew(2, "Select two steps or more to connect them.")),
                of("edit.selectAll", "Select all", CanvasCommand.SELECT_ALL)
                        .on("Shortcut+A")
                        .enabledWhen(this::noDocument),
                of("edit.selectNone", "Select nothing", CanvasCommand.SELECT_NONE)
                        .on("Shortcut+Shift+A")
                        .enabledWhen(this::noSelection),
                Action.of(
                                "edit.leaveBranch",
                                "Move out of branch",
                                () -> current.get().ifPresent(this::leaveBranch))
                        .enabledWhen(
                                () ->
                                        current.get()
                                                        .map(CanvasCommands::held)
                                                        .orElse(List.of())
                                                        .isEmpty()
                                                ? Optional.of("Select a step that is in a branch.")
                                                : Optional.empty()),
                of("select.upstream", "Select what comes before", CanvasCommand.SELECT_UPSTREAM)
                        .on("Shift+Left")
                        .whileOnCanvas()
                        .enabledWhen(this::noStep),
                of("select.downstream", "Select what comes after", CanvasCommand.SELECT_DOWNSTREAM)
                        .on("Shift+Right")
                        .whileOnCanvas()
                        .enabledWhen(this::noStep),
                of("select.connected", "Select all connected", CanvasCommand.SELECT_CONNECTED)
                        .enabledWhen(this::noStep));
        for (Alignment alignment : Alignment.values()) {
            actions.add(
                    Action.of(
                                    id(alignment),
                                    alignment.label(),
                                    () ->
                                            current.get()
                                                    .ifPresent(
                                                            view -> view.canvas().align(alignment)))
                            .enabledWhen(
                                    () ->
                                            tooFew(
                                                    alignment.least(),
                                                    alignment.least() == 2
                                                            ? "Select two steps or more to align them."
                                                            : "Select three steps or more to distribute them.")));
        }
    }

    private static String id(Alignment alignment) {
        return "align." + alignment.name().toLowerCase(Locale.ROOT);
    }

    private Action of(String id, String label, CanvasCommand command) {
        return Action.of(
                id, label, () -> current.get().ifPresent(view -> view.canvas().act(command)));
    }

    private void leaveBranch(DocumentView view) {
        view.canvas().perform(new MoveToScope(held(view), Scope.TOP));
    }

    /// The selected steps that are in a branch or in a loop.
    private static List<StepId> held(DocumentView view) {
        return view.document().editor().document().steps().stream()
                .filter(step -> view.canvas().selection().has(step.id()))
                .filter(step -> step.scope() instanceof Scope.Branch)
                .map(Step::id)
                .toList();
    }

    private Optional<String> noDocument() {
        return current.get().isPresent() ? Optional.empty() : Optional.of("No pipeline is open.");
    }

    private Optional<String> noSelection() {
        return current.get().filter(view -> !view.canvas().selection().isEmpty()).isPresent()
                ? Optional.empty()
                : Optional.of("Nothing is selected.");
    }

    private Optional<String> noStep() {
        return tooFew(1, "Select a step.");
    }

    private Optional<String> tooFew(int least, String reason) {
        return current.get()
                        .filter(view -> view.canvas().selection().steps().size() >= least)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(reason);
    }
}
