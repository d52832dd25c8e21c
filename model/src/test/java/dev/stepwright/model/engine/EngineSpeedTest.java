package dev.stepwright.model.engine;

import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.execution.ExecutionEvent;
import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.pipeline.Document;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EngineSpeedTest {
    private static final int STEPS = 1000;

    @Test
    void makesTwentyThousandStepTransitionsASecond() {
        Document document = grid();
        double best = 0;
        for (int i = 0; i < 15; i++) {
            LocalExecution execution = Runs.start(document, "{'seed': 1}");
            long before = System.nanoTime();
            execution.runToEnd();
            double seconds = (System.nanoTime() - before) / 1e9;
            long transitions =
                    execution.takeEvents().stream()
                            .map(ExecutionEvent::step)
                            .filter(Optional::isPresent)
                            .count();
            assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
            best = Math.max(best, transitions / seconds);
        }
        System.Logger log = System.getLogger(EngineSpeedTest.class.getName());
        log.log(System.Logger.Level.DEBUG, "{0} transitions a second", best);

        assertThat(best).isGreaterThan(20_000);
    }

    /// Ten rows of a hundred steps, each step using the results of two before it.
    private static Document grid() {
        var fixture = pipeline();
        for (int i = 0; i < STEPS; i++) {
            fixture.step("step-" + i, "Training");
            if (i >= 10) {
                fixture.uses("a", "Steps.step-" + (i - 10) + ".TrainingJobName")
                        .uses(
                                "b",
                                "Steps.step-"
                                        + (i - 10 + (i % 10 + 1) % 10 - i % 10)
                                        + ".TrainingJobName");
            }
        }
        return fixture.document();
    }
}
