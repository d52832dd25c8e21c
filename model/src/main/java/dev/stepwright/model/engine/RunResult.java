package dev.stepwright.model.engine;

import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.execution.StepRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An execution that has ended, or how it stands so far.
///
/// @param status how it ended
/// @param failureReason why it failed
/// @param start when it started
/// @param end when it ended
/// @param parameters the values it ran with
/// @param steps in the order they started, then those never started in the order of the definition
public record RunResult(
        ExecutionStatus status,
        Optional<String> failureReason,
        Instant start,
        Optional<Instant> end,
        ParameterValues parameters,
        List<StepRun> steps) {}
