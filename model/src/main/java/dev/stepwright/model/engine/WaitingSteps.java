package dev.stepwright.model.engine;

import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/// The steps that have not started: which of them can start next, and what becomes of those that
/// wait for a step when it has ended.
final class WaitingSteps {
    private final Document document;
    private final Plan plan;
    private final Consumer<StepState> tell;
    private final PriorityQueue<StepState> ready =
            new PriorityQueue<>(Comparator.comparingInt(state -> state.index));

    /// @param tell is given every step whose status changes here
    WaitingSteps(Document document, Plan plan, Consumer<StepState> tell) {
        this.document = document;
        this.plan = plan;
        this.tell = tell;
        for (StepState state : plan.states) {
            if (state.waitsFor == 0) {
                ready.add(state);
            }
        }
    }

    /// Whether a step can start, as far as it depends on others.
    boolean hasReady() {
        return !ready.isEmpty();
    }

    /// The step that starts next: of those that can, the one that stands first in the definition.
    StepState next() {
        return ready.remove();
    }

    /// Whether another step waits for this one to end badly.
    boolean isHandled(StepState state, Plan.When how) {
        return plan.out.get(state.index).stream()
                .anyMatch(
                        edge ->
                                (edge.when() == how || edge.when() == Plan.When.ENDED)
                                        && isWaiting(plan.states.get(edge.to())));
    }

    /// Tells those that wait for a step how it ended: one dependency less, or none that can come
    /// true any more.
    void release(StepState state) {
        for (Plan.Edge edge : plan.out.get(state.index)) {
            StepState waiting = plan.states.get(edge.to());
            if (!isWaiting(waiting)) {
                continue;
            }
            if (!isFulfilled(state, edge.when())) {
                skip(waiting);
            } else if (--waiting.waitsFor == 0) {
                ready.add(waiting);
            }
        }
    }

    private static boolean isFulfilled(StepState state, Plan.When when) {
        return switch (when) {
            case SUCCEEDED -> state.status.equals(StepStatus.SUCCEEDED);
            case FAILED -> state.status.equals(StepStatus.FAILED);
            case STOPPED -> state.status.equals(StepStatus.STOPPED);
            case ENDED -> state.status.hasEnded();
            case OUTCOME_TRUE -> state.outcome.filter("True"::equals).isPresent();
            case OUTCOME_FALSE -> state.outcome.filter("False"::equals).isPresent();
        };
    }

    /// Skips a step and everything that waits for it.
    private void skip(StepState first) {
        var open = new ArrayDeque<StepState>(List.of(first));
        while (!open.isEmpty()) {
            StepState state = open.remove();
            if (!isWaiting(state)) {
                continue;
            }
            state.status = StepStatus.SKIPPED;
            tell.accept(state);
            for (Plan.Edge edge : plan.out.get(state.index)) {
                open.add(plan.states.get(edge.to()));
            }
            for (Step held : plan.bodies.get(state.index)) {
                open.add(plan.states.get(document.indexOf(held.id())));
            }
        }
    }

    /// The execution ends: what still waits never runs.
    void leaveBehind() {
        ready.clear();
        for (StepState state : plan.states) {
            if (isWaiting(state)) {
                state.status = StepStatus.NOT_RUN;
                tell.accept(state);
            }
        }
    }

    private static boolean isWaiting(StepState state) {
        return state.status.equals(StepStatus.WAITING);
    }
}
