package dev.stepwright.model.engine;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.engine.Unresolved.Unfit;
import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonText;
import java.util.Optional;

/// Attempts steps: resolves what a step is given, plans how its simulated job goes on, and tells
/// the execution what came of it, after as many attempts as the step's retry policies allow.
final class Attempts {
    private static final long STARTING_MILLIS = 1000;

    private final LocalExecution execution;
    private final RunContext run;
    private final RunOptions options;
    private final LoopRuns loops;

    Attempts(LocalExecution execution, RunContext run, RunOptions options, LoopRuns loops) {
        this.execution = execution;
        this.run = run;
        this.options = options;
        this.loops = loops;
    }

    /// Begins an attempt, the first or another one.
    void begin(StepState state) {
        state.attempts++;
        state.forgetResponse();
        try {
            state.resolve(run, null, execution.clock());
            boolean holds = state.type.has(Trait.BRANCHING) && holds(state);
            state.status = StepStatus.STARTING;
            execution.tell(state);
            long taken = run.millis(state);
            plan(Math.min(STARTING_MILLIS, taken / 10), state, () -> executing(state));
            if (state.type.has(Trait.LOOPING)) {
                loops.begin(state);
            } else if (!waitsForAnswer(state)) {
                plan(taken, state, () -> ended(state, holds));
            }
        } catch (Unresolved why) {
            execution.unresolved(state, why);
        }
    }

    private void plan(long after, StepState state, Runnable action) {
        execution.agenda().plan(execution.clock() + after, state, action);
    }

    private static boolean holds(StepState state) throws Unfit {
        return Conditions.allHold(
                state.arguments.flatMap(own -> own.get("Conditions")).orElse(JsonArray.EMPTY));
    }

    private void executing(StepState state) {
        state.status = StepStatus.EXECUTING;
        if (waitsForAnswer(state)) {
            state.token = Optional.of(run.names().random(state.name() + "!", 10));
        }
        execution.tell(state);
    }

    private boolean waitsForAnswer(StepState state) {
        return state.type.has(Trait.WAITS_FOR_ANSWER)
                && !options.answersItself()
                && !run.scenario().step(state.name()).answers();
    }

    private void ended(StepState state, boolean holds) {
        if (state.type.has(Trait.TERMINAL)) {
            execution.failed(state, message(state));
            return;
        }
        switch (run.scenario().step(state.name()).outcome(state.attempts)) {
            case STOPPED -> execution.stopped(state);
            case FAILED -> failed(state, run.scenario().step(state.name()).failure());
            case SUCCEEDED -> {
                if (state.type.has(Trait.BRANCHING)) {
                    state.outcome = Optional.of(holds ? "True" : "False");
                }
                if (!state.type.isKnown()) {
                    state.reason =
                            Optional.of("Stepwright does not know this type and took it as done.");
                }
                execution.succeeded(state);
            }
        }
    }

    private static String message(StepState state) {
        return state.arguments
                .flatMap(own -> own.get("ErrorMessage"))
                .map(value -> value instanceof JsonText text ? text.value() : value.text())
                .orElse("");
    }

    private void failed(StepState state, Scenario.Failure failure) {
        long next =
                execution.status().equals(ExecutionStatus.STOPPING)
                        ? StepState.NEVER
                        : RetryPolicies.of(state.resolved)
                                .next(
                                        state.type,
                                        failure.type(),
                                        state.attempts,
                                        state.start,
                                        execution.clock());
        if (next == StepState.NEVER) {
            execution.failed(state, failure.text());
        } else {
            execution.agenda().plan(next, state, () -> begin(state));
        }
    }
}
