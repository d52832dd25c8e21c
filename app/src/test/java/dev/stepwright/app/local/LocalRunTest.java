package dev.stepwright.app.local;

import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.engine.Answer;
import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.RunResult;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.execution.ExecutionEvent;
import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.pipeline.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LocalRunTest {
    private static final Instant START = Instant.parse("2026-01-31T09:00:00Z");

    /// Time that passes at once when somebody waits.
    private static final class QuickTime implements RealTime {
        private long nanos;

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public void await(Condition woken, long wait) {
            nanos += wait;
        }
    }

    private static LocalExecution execution(Document document, boolean answersItself) {
        RunOptions options = RunOptions.of("test", START);
        var start =
                LocalExecution.of(
                        document,
                        new ParameterValues(Map.of()),
                        Scenario.EMPTY,
                        answersItself ? options : options.withoutAnswers());
        return ((LocalExecution.Start.Started) start).execution();
    }

    private static RunResult end(LocalRun run) throws Exception {
        return run.end().get(20, TimeUnit.SECONDS);
    }

    @Test
    void takesAsLongAsTheSpeedSays() throws Exception {
        var time = new QuickTime();
        Document document = pipeline().step("Train", "Training").document();

        LocalRun run =
                new LocalRuns(Runnable::run, time)
                        .start(execution(document, true), new Speed(60), _ -> {});

        assertThat(end(run).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(Duration.ofNanos(time.nanos).toMillis()).isEqualTo(240_000 / 60);
    }

    @Test
    void waitsForNothingAtFullSpeed() throws Exception {
        var time = new QuickTime();
        Document document = pipeline().step("Train", "Training").document();

        LocalRun run =
                new LocalRuns(Runnable::run, time)
                        .start(execution(document, true), Speed.MAX, _ -> {});

        assertThat(end(run).end()).contains(START.plusSeconds(240));
        assertThat(time.nanos).isZero();
    }

    @Test
    void tellsEventsInTheirOrderAndKeepsTheView() throws Exception {
        var told = new ArrayList<ExecutionEvent>();
        Document document = pipeline().step("a", "Model").step("b", "Model").after("a").document();

        LocalRun run =
                new LocalRuns(Runnable::run, new QuickTime())
                        .start(execution(document, true), Speed.MAX, told::add);
        end(run);

        assertThat(told).isSortedAccordingTo(Comparator.comparingLong(ExecutionEvent::sequence));
        assertThat(run.view().steps()).isEqualTo(run.end().join().steps());
        assertThat(run.view().progress()).hasToString("2 of 2 steps");
    }

    @Test
    void takesAnAnswerFromAnotherThread() throws Exception {
        Document document = pipeline().step("Ask", "Callback").document();
        var waiting = new java.util.concurrent.CountDownLatch(1);
        Consumer<ExecutionEvent> listener =
                event -> {
                    if (event.change() instanceof ExecutionEvent.StepChanged(var run)
                            && run.waitsForAnswer()) {
                        waiting.countDown();
                    }
                };

        LocalRun run = LocalRuns.onThreads().start(execution(document, false), Speed.MAX, listener);
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
        boolean accepted = run.answer("Ask", new Answer.Success(Map.of()));

        assertThat(accepted).isTrue();
        assertThat(end(run).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void stopsARunThatWouldTakeDays() throws Exception {
        Document document = pipeline().step("Train", "Training").document();
        var started = new java.util.concurrent.CountDownLatch(1);

        LocalRun run =
                LocalRuns.onThreads()
                        .start(
                                execution(document, true),
                                new Speed(0.001),
                                _ -> started.countDown());
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        run.stop();
        run.changeSpeed(Speed.MAX);

        assertThat(end(run).status()).isEqualTo(ExecutionStatus.STOPPED);
    }

    @Test
    void makesAnotherIdEachTime() {
        LocalRuns runs = LocalRuns.onThreads();

        assertThat(List.of(runs.newExecutionId(), runs.newExecutionId()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]{12}"));
    }

    @Test
    void readsSpeeds() {
        assertThat(Speed.of("MAX")).contains(Speed.MAX);
        assertThat(Speed.of("0.5")).contains(new Speed(0.5));
        assertThat(List.of(Speed.of("0"), Speed.of("-1"), Speed.of("fast"), Speed.of("1e9")))
                .allMatch(Optional::isEmpty);
    }
}
