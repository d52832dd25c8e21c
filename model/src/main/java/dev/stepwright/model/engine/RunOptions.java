package dev.stepwright.model.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// What a local run is told beside the pipeline, its parameters and the scenario.
///
/// @param pipelineName the name the pipeline goes by
/// @param start when the run starts, on its own clock
/// @param maxParallel how many steps may run at once; empty for no limit
/// @param answersItself whether a Callback step answers by itself after its seconds
/// @param executionId the id of the execution, 12 lower-case letters and digits; empty to make one
public record RunOptions(
        String pipelineName,
        Instant start,
        OptionalInt maxParallel,
        boolean answersItself,
        Optional<String> executionId) {

    /// A run without a limit, in which Callback steps answer by themselves.
    public static RunOptions of(String pipelineName, Instant start) {
        return new RunOptions(pipelineName, start, OptionalInt.empty(), true, Optional.empty());
    }

    public RunOptions withMaxParallel(int steps) {
        return new RunOptions(
                pipelineName, start, OptionalInt.of(steps), answersItself, executionId);
    }

    /// In such a run somebody has to answer Callback steps.
    public RunOptions withoutAnswers() {
        return new RunOptions(pipelineName, start, maxParallel, false, executionId);
    }

    public RunOptions withExecutionId(String id) {
        return new RunOptions(pipelineName, start, maxParallel, answersItself, Optional.of(id));
    }
}
