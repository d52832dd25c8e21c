package dev.stepwright.model.engine;

import static dev.stepwright.model.fixtures.PipelineFixture.object;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.pipeline.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {
    private static final Object CAPACITY =
            object(
                    "ExceptionType",
                    List.of("SageMaker.CAPACITY_ERROR"),
                    "IntervalSeconds",
                    60,
                    "BackoffRate",
                    2.0,
                    "MaxAttempts",
                    2);
    private static final Object EXPIRING =
            object(
                    "ExceptionType",
                    "SageMaker.RESOURCE_LIMIT",
                    "IntervalSeconds",
                    50,
                    "BackoffRate",
                    1,
                    "ExpireAfterMin",
                    2);

    /// Each attempt takes 5 s.
    @ParameterizedTest
    @CsvSource({
        "SageMaker.CAPACITY_ERROR, 'Failed,Succeeded', Succeeded, 2, 0-70",
        "SageMaker.CAPACITY_ERROR, 'Failed,Failed,Succeeded', Succeeded, 3, 0-195",
        "SageMaker.CAPACITY_ERROR, 'Failed', Failed, 3, 0-195",
        "SageMaker.RESOURCE_LIMIT, 'Failed', Failed, 3, 0-115",
        "SageMaker.JOB_INTERNAL_ERROR, 'Failed,Succeeded', Failed, 1, 0-5",
        "Step.THROTTLING, 'Failed,Succeeded', Succeeded, 2, 0-11",
        "AlgorithmError, 'Failed,Succeeded', Failed, 1, 0-5"
    })
    void followsThePolicies(
            String failure, String outcomes, String status, int attempts, String span) {
        Document document =
                pipeline()
                        .step("Train", "Training")
                        .key("RetryPolicies", List.of(CAPACITY, EXPIRING))
                        .document();
        String scenario =
                "{'steps': {'Train': {'seconds': 5, 'outcomes': ['%s'], 'failure': {'type': '%s', 'reason': 'planted'}}}}"
                        .formatted(outcomes.replace(",", "', '"), failure);

        LocalExecution execution = Runs.run(document, scenario);

        var train = Runs.step(execution, "Train");
        assertThat(List.of(train.status().word(), train.attempts(), Runs.span(execution, "Train")))
                .isEqualTo(List.of(status, attempts, span));
    }
}
