package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import java.util.Optional;
import java.util.function.Supplier;

/// The actions on executions.
final class RunCommands {
    private static final String NO_WAY = "Run the pipeline first to walk along its steps.";

    private final Supplier<Optional<DocumentView>> current;

    RunCommands(Supplier<Optional<DocumentView>> current) {
        this.current = current;
    }

    void register(Actions actions) {
        actions.add(
                Action.of(
                                "run.start",
                                "Run…",
                                () -> current.get().ifPresent(view -> view.askAndRun()))
                        .on("Shortcut+F5")
                        .icon("run")
                        .enabledWhen(
                                () ->
                                        current.get()
                                                .map(view -> view.run().hindrance())
                                                .orElse(Optional.of("No pipeline is open."))),
                Action.of("run.stop", "Stop", () -> with(RunPanel::stop))
                        .on("Shift+F5")
                        .icon("stop")
                        .enabledWhen(() -> when(RunPanel::isRunning, "Nothing is running.")),
                Action.of("run.answer", "Answer a waiting step…", () -> with(RunPanel::answer))
                        .enabledWhen(
                                () ->
                                        when(
                                                RunPanel::isAnswerWanted,
                                                "No step waits for an answer.")),
                Action.of("run.stepBefore", "Step that started before", () -> with(p -> p.walk(-1)))
                        .on("Alt+Comma")
                        .enabledWhen(() -> when(RunPanel::hasWay, NO_WAY)),
                Action.of("run.stepAfter", "Step that started next", () -> with(p -> p.walk(1)))
                        .on("Alt+Period")
                        .enabledWhen(() -> when(RunPanel::hasWay, NO_WAY)),
                Action.of("run.leave", "Leave the execution", () -> with(RunPanel::leave))
                        .enabledWhen(
                                () ->
                                        when(
                                                RunPanel::isShowing,
                                                "No execution is shown on the canvas.")));
    }

    private void with(java.util.function.Consumer<RunPanel> action) {
        current.get().map(DocumentView::run).ifPresent(action);
    }

    private Optional<String> when(java.util.function.Predicate<RunPanel> possible, String reason) {
        return current.get().map(DocumentView::run).filter(possible).isPresent()
                ? Optional.empty()
                : Optional.of(reason);
    }
}
