package dev.stepwright.model.execution;

import dev.stepwright.model.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is known of one step of an execution.
///
/// @param name its name in the definition of that execution
/// @param type its type as it is spelled
/// @param status how it stands
/// @param outcome `True` or `False` of a condition
/// @param start when it started; empty before
/// @param end when it ended; empty before
/// @param attempts how often it was tried, 0 before the first
/// @param cached whether an earlier result was taken instead of running it
/// @param reason why it failed, or another word on how it ended
/// @param resolvedArguments its arguments with every expression replaced by its value
/// @param callbackToken what an answer has to name, while it waits for one
public record StepRun(
        String name,
        String type,
        StepStatus status,
        Optional<String> outcome,
        Optional<Instant> start,
        Optional<Instant> end,
        int attempts,
        boolean cached,
        Optional<String> reason,
        Optional<JsonObject> resolvedArguments,
        Optional<String> callbackToken) {

    /// A step that has not started.
    public static StepRun waiting(String name, String type) {
        return new StepRun(
                name,
                type,
                StepStatus.WAITING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// How long it took, or has taken so far; empty before it starts.
    public Optional<Duration> duration(Instant now) {
        return start.map(
                began -> {
                    Duration taken = Duration.between(began, end.orElse(now));
                    return taken.isNegative() ? Duration.ZERO : taken;
                });
    }

    /// True when it waits for somebody to answer it.
    public boolean waitsForAnswer() {
        return callbackToken.isPresent() && status.isRunning();
    }
}
