package dev.stepwright.model.engine;

import dev.stepwright.model.pipeline.Document;
import java.util.Optional;
import java.util.function.Function;

/// What all steps of one run have in common.
///
/// @param start when it started, in milliseconds
/// @param states the steps by name
record RunContext(
        Document document,
        ParameterValues parameters,
        Scenario scenario,
        Names names,
        Responses responses,
        long start,
        Function<String, Optional<StepState>> states) {

    Optional<StepState> state(String name) {
        return states.apply(name);
    }
}
