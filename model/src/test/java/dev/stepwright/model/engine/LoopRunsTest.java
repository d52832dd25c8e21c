package dev.stepwright.model.engine;

import static dev.stepwright.model.fixtures.PipelineFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.pipeline.Document;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoopRunsTest {
    private static final Document DOCUMENT =
            read(
                    """
                    {"Steps": [
                      {"Name": "Each", "Type": "ForEach", "Arguments": {"IterableItems": [{"n": 3}, {"n": 1}, {"n": 2}], "MaxConcurrency": 2,
                        "Selector": {"Pick": "MinBy", "Field": {"Get": "IterationOutput.Second.Value"}},
                        "ForEachBody": [
                          {"Name": "Second", "Type": "Model", "DependsOn": ["First"], "Arguments": {"Value": {"Get": "Steps.First.Value"}}},
                          {"Name": "First", "Type": "Model", "Arguments": {"Value": {"Get": "ForEach.CurrentItem.n"}}}]}},
                      {"Name": "Use", "Type": "Lambda", "Arguments": {
                        "best": {"Get": "Steps.Each.Selected.First.Value"},
                        "third": {"Get": "Steps.Each.IterationOutputs[2].Second.Value"},
                        "count": {"Get": "Steps.Each.InputItemCount"}}}]}
                    """);

    @Test
    void runsTheBodyOnceForEachItem() {
        LocalExecution execution =
                Runs.run(
                        DOCUMENT, "{'steps': {'First': {'seconds': 4}, 'Second': {'seconds': 1}}}");

        assertThat(Runs.step(execution, "Use").resolvedArguments().orElseThrow().text())
                .isEqualTo(
                        Runs.step(execution, "Use")
                                .resolvedArguments()
                                .orElseThrow()
                                .plus("best", dev.stepwright.model.json.Json.of(1))
                                .plus("third", dev.stepwright.model.json.Json.of(2))
                                .plus("count", dev.stepwright.model.json.Json.of(3))
                                .text());
        assertThat(Runs.span(execution, "Each")).isEqualTo("0-10");
        assertThat(Runs.span(execution, "First")).isEqualTo("0-9");
        assertThat(Runs.span(execution, "Second")).isEqualTo("4-10");
        assertThat(Runs.statuses(execution).values()).containsOnly("Succeeded");
    }

    @Test
    void failsWithTheFirstItemThatFails() {
        LocalExecution execution =
                Runs.run(
                        DOCUMENT,
                        "{'steps': {'First': {'outcomes': ['Succeeded', 'Failed'], 'failure': {'reason': 'bad item'}}}}");

        assertThat(Runs.statuses(execution))
                .isEqualTo(
                        Map.of(
                                "Each", "Failed", "First", "Failed", "Second", "Stopped", "Use",
                                "NotRun"));
        assertThat(Runs.step(execution, "Each").reason())
                .contains("First failed for item 1: AlgorithmError: bad item");
    }

    @Test
    void failsWithoutAListOfItems() {
        Document document =
                read(
                        "{\"Steps\": [{\"Name\": \"Each\", \"Type\": \"ForEach\", \"Arguments\": {\"IterableItems\": 5, \"ForEachBody\": []}}]}");

        assertThat(Runs.step(Runs.run(document), "Each").reason())
                .contains("IterableItems is a number, not a list");
    }
}
