package dev.stepwright.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.RunResult;
import dev.stepwright.model.engine.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void runsEverySampleByItsDefaultScenario() {
        assertThat(Samples.all())
                .isNotEmpty()
                .allSatisfy(
                        sample ->
                                assertThat(run(sample, sample.defaultScenario()).status().word())
                                        .isEqualTo("Succeeded"));
    }

    @Test
    void bringsAScenarioForEachBranchOfAbalone() {
        Samples.Sample abalone = Samples.first();

        List<String> ends =
                abalone.scenarios().stream()
                        .map(named -> run(abalone, named.scenario()))
                        .map(
                                result ->
                                        result.status()
                                                + ", "
                                                + result.steps().stream()
                                                        .filter(
                                                                step ->
                                                                        step.name()
                                                                                .equals("Reject"))
                                                        .findFirst()
                                                        .flatMap(step -> step.reason())
                                                        .orElse("not rejected"))
                        .toList();

        assertThat(ends)
                .containsExactly(
                        "Succeeded, not rejected",
                        "Failed, The mean squared error is 8.62; at most 6.0 is allowed.");
    }

    private static RunResult run(Samples.Sample sample, Scenario scenario) {
        var values = ParameterValues.of(sample.document(), Map.of());
        var start =
                LocalExecution.of(
                        sample.document(),
                        ((ParameterValues.Reading.Accepted) values).values(),
                        scenario,
                        RunOptions.of(sample.name(), Instant.parse("2026-01-31T09:00:00Z")));
        LocalExecution execution = ((LocalExecution.Start.Started) start).execution();
        execution.runToEnd();
        return execution.result();
    }
}
