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

    /// How long a simulated attempt of a step takes.
    long millis(StepState state) {
        var told = scenario.step(state.name()).seconds();
        if (told.isPresent()) {
            return Math.round(told.getAsDouble() * 1000);
        }
        long usual = state.type.seconds() * 1000L;
        return scenario.seed().isEmpty() || state.type.seconds() < 10
                ? usual
                : Math.round(usual * (0.85 + 0.3 * names.fraction(state.name())));
    }
}
