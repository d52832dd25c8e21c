package dev.stepwright.model.execution;

import java.time.Instant;
import java.util.Optional;

/// One change of an execution, from the local engine or from the service.
///
/// An event tells the whole state of what it is about, so the newest one alone says enough: events
/// may come late, twice or not at all.
///
/// @param execution the id of the execution
/// @param sequence grows from event to event of one execution
/// @param time when it happened, on the clock of the execution
/// @param change what changed
public record ExecutionEvent(String execution, long sequence, Instant time, Change change) {
    /// What an event is about.
    public sealed interface Change {}

    /// The execution itself changed.
    ///
    /// @param reason why it failed
    public record ExecutionChanged(ExecutionStatus status, Optional<String> reason)
            implements Change {}

    /// A step changed.
    ///
    /// @param run how it stands now
    public record StepChanged(StepRun run) implements Change {}

    /// The name of the step that changed; empty when it is the execution itself.
    public Optional<String> step() {
        return change instanceof StepChanged(StepRun run)
                ? Optional.of(run.name())
                : Optional.empty();
    }
}
