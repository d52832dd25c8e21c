package dev.stepwright.model.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.execution.ExecutionEvent.Change;
import dev.stepwright.model.execution.ExecutionEvent.ExecutionChanged;
import dev.stepwright.model.execution.ExecutionEvent.StepChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionViewTest {
    private static final Instant START = Instant.parse("2026-01-31T09:00:00Z");
    private static final StepRun A = StepRun.waiting("a", "Training");
    private static final StepRun B = StepRun.waiting("b", "Training");
    private static final ExecutionView FRESH = ExecutionView.of("x", List.of(A, B));

    @Test
    void foldsEventsIntoStates() {
        ExecutionView view =
                FRESH.after(event(1, changed("Executing")))
                        .after(event(2, step("a", StepStatus.EXECUTING)));

        assertThat(view.step("a").map(StepRun::status)).contains(StepStatus.EXECUTING);
        assertThat(view.step("b").map(StepRun::status)).contains(StepStatus.WAITING);
        assertThat(view.progress()).hasToString("0 of 2 steps, 1 running");
        assertThat(view.elapsed(START.plusSeconds(9))).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void endsWithItsLastEvent() {
        ExecutionView view =
                FRESH.after(event(1, changed("Executing"))).after(event(5, changed("Succeeded")));

        assertThat(view.status().isFinal()).isTrue();
        assertThat(view.end()).contains(START.plusSeconds(5));
        assertThat(view.elapsed(START.plusSeconds(99))).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void ignoresEventsOfAnotherExecution() {
        var event =
                new ExecutionEvent(
                        "y", 1, START, new StepChanged(step("a", StepStatus.FAILED).run()));

        assertThat(FRESH.after(event)).isSameAs(FRESH);
    }

    @Test
    void keepsWordsAndStepsThatItDoesNotKnow() {
        ExecutionView view =
                FRESH.after(event(1, step("new", StepStatus.of("Queued"))))
                        .after(event(2, changed("Paused")));

        assertThat(view.steps().stream().map(StepRun::name)).containsExactly("a", "b", "new");
        assertThat(view.step("new").map(StepRun::status))
                .contains(new StepStatus(StepStatus.Kind.UNKNOWN, "Queued"));
        assertThat(view.status().isKnown()).isFalse();
        assertThat(view.status().isFinal()).isFalse();
    }

    /// Events that come in another order, or again, make the same view.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void doesNotMindOrderAndRepeats(long seed) {
        var random = new Random(seed);
        var statuses = StepStatus.Kind.values();
        var events = new ArrayList<ExecutionEvent>();
        for (int i = 1; i <= 40; i++) {
            StepStatus status = StepStatus.of(statuses[random.nextInt(9)].name());
            Change change =
                    switch (random.nextInt(3)) {
                        case 0 -> step("a", status);
                        case 1 -> step("b", status);
                        default -> changed(random.nextBoolean() ? "Executing" : "Failed");
                    };
            events.add(event(i, change));
        }
        var shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(0, 20));
        Collections.shuffle(shuffled, random);

        assertThat(fold(shuffled)).isEqualTo(fold(events));
    }

    private static ExecutionView fold(List<ExecutionEvent> events) {
        ExecutionView view = FRESH;
        for (ExecutionEvent event : events) {
            view = view.after(event);
        }
        return view;
    }

    private static ExecutionEvent event(int sequence, Change change) {
        return new ExecutionEvent("x", sequence, START.plusSeconds(sequence), change);
    }

    private static ExecutionChanged changed(String word) {
        return new ExecutionChanged(new ExecutionStatus(word), Optional.empty());
    }

    private static StepChanged step(String name, StepStatus status) {
        return new StepChanged(
                new StepRun(
                        name,
                        "Training",
                        status,
                        Optional.empty(),
                        Optional.of(START),
                        Optional.empty(),
                        1,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
