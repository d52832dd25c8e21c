package dev.stepwright.model.engine;

import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {
    @Test
    void readsEveryMember() {
        Scenario scenario =
                Runs.scenario(
                        """
                        {'seed': 7, 'steps': {'Train': {'seconds': 2.5, 'outcomes': ['Failed', 'Succeeded'],
                          'failure': {'type': 'SageMaker.CAPACITY_ERROR', 'reason': 'full'},
                          'properties': {"a['b'].c": 1}}}, 's3': {'s3://b/k': [1]}}
                        """
                                .replace("\"a['b'].c\"", "'a[0].c'"));
        var train = scenario.step("Train");

        assertThat(scenario.seed()).hasValue(7);
        assertThat(train.seconds()).hasValue(2.5);
        assertThat(List.of(train.outcome(1), train.outcome(2), train.outcome(9)))
                .containsExactly(
                        Scenario.Outcome.FAILED,
                        Scenario.Outcome.SUCCEEDED,
                        Scenario.Outcome.SUCCEEDED);
        assertThat(train.failure().text()).isEqualTo("SageMaker.CAPACITY_ERROR: full");
        assertThat(train.properties()).containsOnlyKeys("a[0].c");
        assertThat(scenario.s3()).containsOnlyKeys("s3://b/k");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|line 1, column 1: The scenario must be an object, not a list.",
                "{'seed': 1.5}|line 1, column 10: /seed must be a whole number.",
                "{'steps': []}|line 1, column 11: /steps must be an object, not a list.",
                "{'steps': {'A': 5}}|line 1, column 17: /steps/A must be an object, not a number.",
                "{'steps': {'A': {'seconds': -1}}}|line 1, column 29: /steps/A/seconds must be a number of seconds, 0 or more.",
                "{'steps': {'A': {'outcomes': ['Maybe']}}}|line 1, column 31: /steps/A/outcomes/0 must be \"Succeeded\", \"Failed\" or \"Stopped\".",
                "{'steps': {'A': {'properties': {'a[': 1}}}}|line 1, column 39: /steps/A/properties/a[ has a key that is no path."
            })
    void saysWhatHasTheWrongKind(String text, String reason) {
        assertThat(Scenario.read(text.replace('\'', '"')))
                .isEqualTo(new Scenario.Reading.Unreadable(reason));
    }

    @Test
    void warnsOfWhatIsToldInVain() {
        Scenario scenario = Runs.scenario("{'steps': {'Trian': {'second': 5}}}");

        assertThat(scenario.warnings(pipeline().step("Train", "Training").document()))
                .containsExactly(
                        "The scenario's /steps/Trian/second means nothing; known here:"
                                + " failure, outcomes, outputs, properties, propertyFiles, seconds.",
                        "The scenario tells of a step Trian, which the pipeline lacks.");
    }
}
