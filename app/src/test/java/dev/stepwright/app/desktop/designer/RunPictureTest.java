package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.executions.StepRow;
import dev.stepwright.app.desktop.executions.TimelineRow;
import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.execution.ExecutionEvent;
import dev.stepwright.model.execution.ExecutionView;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.pipeline.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/// Prep --> Stop (a Fail step), and Other beside them; one step at a time.
class RunPictureTest {
    private static final Instant START = Instant.parse("2026-01-31T09:05:00Z");

    private final Document document =
            PipelineFixture.pipeline()
                    .step("Prep", "Processing")
                    .step("Stop", "Fail")
                    .after("Prep")
                    .with("ErrorMessage", "too bad")
                    .step("Other", "Processing")
                    .document();
    private final LocalExecution execution =
            ((LocalExecution.Start.Started)
                            LocalExecution.of(
                                    document,
                                    ((ParameterValues.Reading.Accepted)
                                                    ParameterValues.of(document, Map.of()))
                                            .values(),
                                    Scenario.EMPTY,
                                    RunOptions.of("p", START).withMaxParallel(1)))
                    .execution();
    private ExecutionView view = ExecutionView.of(execution.id(), document);

    private RunPicture picture(Instant now) {
        for (ExecutionEvent event : execution.takeEvents()) {
            view = view.after(event);
        }
        return new RunPicture("run 1", view, now);
    }

    @Test
    void showsAStepThatRunsWithItsTimeSoFar() {
        execution.advanceTo(START.plusSeconds(10));
        RunPicture picture = picture(START.plusSeconds(10));

        assertThat(picture.steps())
                .extracting(StepRow::step, StepRow::state)
                .containsExactly(
                        Tuple.tuple("Prep", State.EXECUTING),
                        Tuple.tuple("Stop", State.WAITING),
                        Tuple.tuple("Other", State.WAITING));
        assertThat(picture.timeline()).extracting(TimelineRow::step).containsExactly("Prep");
        assertThat(picture.nowLine()).hasValue(10);
        assertThat(picture.banner(Optional.empty()).stoppable()).isTrue();
    }

    @Test
    void saysHowManyBarsTheTimelineLeavesOut() {
        List<StepRun> runs =
                IntStream.range(0, 402)
                        .mapToObj(
                                i ->
                                        new StepRun(
                                                "S" + i,
                                                "Lambda",
                                                StepStatus.EXECUTING,
                                                Optional.empty(),
                                                Optional.of(START.plusSeconds(i)),
                                                Optional.empty(),
                                                1,
                                                false,
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList();
        var picture = new RunPicture("run 1", ExecutionView.of("x", runs), START.plusSeconds(500));

        assertThat(picture.timeline()).hasSize(401);
        assertThat(picture.timeline())
                .first()
                .extracting(TimelineRow::step)
                .isEqualTo("… 2 earlier steps");
    }

    @Test
    void showsHowItEnded() {
        execution.runToEnd();
        RunPicture picture = picture(START.plusSeconds(9999));

        assertThat(picture.steps())
                .filteredOn(row -> row.step().equals("Stop"))
                .extracting(StepRow::state, StepRow::reason)
                .containsExactly(Tuple.tuple(State.FAILED, "too bad"));
        assertThat(picture.nowLine()).isEmpty();
        assertThat(picture.banner(Optional.empty()))
                .returns(State.FAILED, line -> line.state())
                .returns(false, line -> line.stoppable());
        assertThat(picture.row("here").state()).isEqualTo(State.FAILED);
    }

    @Test
    void theWayIsWalkedStepByStepAsThingsStoodWhenEachStarted() {
        execution.advanceTo(START.plusSeconds(10_000));
        ExecutionView ended = picture(START.plusSeconds(10_000)).view();
        var walk = new RunWalk();

        assertThat(walk.go(ended, 1).orElseThrow())
                .extracting(RunWalk.Stop::step, RunWalk.Stop::number)
                .containsExactly("Prep", 1);
        RunWalk.Stop last = walk.go(ended, 1).orElseThrow();
        ExecutionView past = RunWalk.past(ended, last.at());
        assertThat(past.step("Prep").orElseThrow().status()).isEqualTo(StepStatus.SUCCEEDED);
        assertThat(past.step(last.step()).orElseThrow().end())
                .isNotEqualTo(Optional.of(last.at().minusSeconds(1)));
        assertThat(walk.go(ended, -1)).map(RunWalk.Stop::step).contains("Prep");
        assertThat(walk.go(ended, -1)).map(RunWalk.Stop::step).contains("Prep");
        RunWalk.Stop first = walk.stop(ended).orElseThrow();
        assertThat(RunWalk.past(ended, first.at()).steps())
                .extracting(StepRun::status)
                .containsExactly(StepStatus.EXECUTING, StepStatus.WAITING, StepStatus.WAITING);
        for (int i = 0; i < first.of(); i++) {
            walk.go(ended, 1);
        }
        assertThat(walk.stop(ended)).isEmpty();
    }
}
