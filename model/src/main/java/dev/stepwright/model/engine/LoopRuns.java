package dev.stepwright.model.engine;

import dev.stepwright.model.engine.Unresolved.Unfit;
import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Runs the bodies of ForEach steps. A step of a body is listed once for all rounds: from the first
/// start to the last end.
final class LoopRuns {
    private final LocalExecution execution;
    private final RunContext run;
    private final Plan plan;

    LoopRuns(LocalExecution execution, RunContext run, Plan plan) {
        this.execution = execution;
        this.run = run;
        this.plan = plan;
    }

    boolean isInBody(StepState state) {
        return state.waitsFor == Integer.MAX_VALUE;
    }

    /// Begins the rounds of a loop whose arguments are resolved.
    void begin(StepState holder) throws Unfit {
        JsonObject arguments = holder.arguments.orElse(JsonObject.EMPTY);
        List<Json> items = items(arguments.get("IterableItems"));
        int limit =
                arguments
                        .get("MaxConcurrency")
                        .filter(value -> value.text().matches("[1-9]\\d{0,3}"))
                        .map(value -> Integer.parseInt(value.text()))
                        .orElse(1);
        Loop loop = new Loop(plan.bodies.get(holder.index), items, limit);
        holder.loop = loop;
        execution.agenda().plan(execution.clock(), holder, () -> goOn(holder, loop));
    }

    private static List<Json> items(Optional<Json> given) throws Unfit {
        Optional<Json> list = given;
        // A Lambda's output that is no flat value comes as one text that holds JSON.
        if (given.isPresent()
                && given.get() instanceof JsonText text
                && JsonFile.read(text.value()) instanceof JsonFile.Reading.Read(JsonFile file)) {
            list = Optional.of(file.root());
        }
        if (list.isPresent() && list.get() instanceof JsonArray array) {
            return array.values().toList();
        }
        throw new Unfit(
                "IterableItems is %s, not a list"
                        .formatted(given.map(Json::kind).orElse("not there")));
    }

    private void goOn(StepState holder, Loop loop) {
        if (loop.isOver()) {
            close(holder, loop, StepStatus.SUCCEEDED);
            select(holder, loop);
            return;
        }
        for (Loop.Round round : loop.next()) {
            nextStep(holder, loop, round);
        }
    }

    private void nextStep(StepState holder, Loop loop, Loop.Round round) {
        Optional<Step> next = loop.step(round);
        if (next.isEmpty()) {
            loop.roundEnded();
            execution.agenda().plan(execution.clock(), holder, () -> goOn(holder, loop));
            return;
        }
        StepState listed = listed(next.get());
        StepState instance = new StepState(next.get(), listed.index);
        instance.start = execution.clock();
        instance.attempts = 1;
        try {
            instance.resolve(run, round, execution.clock());
        } catch (Unfit unfit) {
            failed(holder, loop, listed, round, unfit.reason());
            return;
        } catch (Unresolved why) {
            execution.unresolved(holder, why);
            return;
        }
        round.instances().put(instance.name(), instance);
        if (listed.start == StepState.NEVER) {
            listed.start = execution.clock();
            listed.rank = execution.nextRank();
            listed.attempts = 1;
            listed.arguments = instance.arguments;
            listed.status = StepStatus.STARTING;
            execution.tell(listed);
            listed.status = StepStatus.EXECUTING;
            execution.tell(listed);
        }
        execution
                .agenda()
                .plan(
                        execution.clock() + run.millis(instance),
                        holder,
                        () -> instanceEnded(holder, loop, round, listed, instance));
    }

    private void instanceEnded(
            StepState holder, Loop loop, Loop.Round round, StepState listed, StepState instance) {
        instance.end = execution.clock();
        listed.end = execution.clock();
        var told = run.scenario().step(instance.name());
        if (told.outcome(round.index() + 1) != Scenario.Outcome.SUCCEEDED) {
            failed(holder, loop, listed, round, told.failure().text());
            return;
        }
        instance.status = StepStatus.SUCCEEDED;
        nextStep(holder, loop, round);
    }

    private void failed(
            StepState holder, Loop loop, StepState listed, Loop.Round round, String why) {
        if (listed.start == StepState.NEVER) {
            listed.start = execution.clock();
            listed.rank = execution.nextRank();
            listed.attempts = 1;
        }
        listed.reason = Optional.of("item %d: %s".formatted(round.index(), why));
        listed.status = StepStatus.FAILED;
        listed.end = execution.clock();
        execution.tell(listed);
        close(holder, loop, StepStatus.STOPPED);
        execution.failed(
                holder, "%s failed for item %d: %s".formatted(listed.name(), round.index(), why));
    }

    /// Stops the body of a step that is stopped, if it is a loop.
    void stopped(StepState holder) {
        Loop loop = holder.loop;
        if (loop != null) {
            close(holder, loop, StepStatus.STOPPED);
        }
    }

    private void close(StepState holder, Loop loop, StepStatus how) {
        for (Step step : plan.bodies.get(holder.index)) {
            StepState listed = listed(step);
            if (listed.status.isRunning()) {
                listed.status = how;
                if (!how.equals(StepStatus.SUCCEEDED)) {
                    listed.end = execution.clock();
                }
                execution.tell(listed);
            } else if (listed.status.equals(StepStatus.WAITING) && loop.rounds().isEmpty()) {
                listed.status = StepStatus.SKIPPED;
                execution.tell(listed);
            }
        }
    }

    /// Ends a loop whose rounds are over, and chooses the round that its selector names.
    private void select(StepState holder, Loop loop) {
        Optional<JsonObject> selector = holder.step.arguments().object("Selector");
        try {
            if (selector.isPresent()) {
                Json field = selector.get().get("Field").orElse(JsonArray.EMPTY);
                loop.select(best(holder, loop, field, selector.get().text("Pick")));
            }
            execution.succeeded(holder);
        } catch (Unresolved why) {
            execution.unresolved(holder, why);
        }
    }

    private int best(StepState holder, Loop loop, Json field, Optional<String> pick)
            throws Unresolved {
        if (!(Expression.of(field)
                instanceof Expression.IterationOutput(String name, String path))) {
            throw new Unfit("Selector.Field is no IterationOutput");
        }
        int best = 0;
        @Nullable BigDecimal bestValue = null;
        for (Loop.Round round : loop.rounds()) {
            StepState instance = round.instances().get(name);
            if (instance == null) {
                throw new Unfit("Selector.Field names %s, which the body lacks".formatted(name));
            }
            Json value = new Properties(run, holder.name()).of(instance, path, Json.of(1));
            if (!(value instanceof JsonNumber number)) {
                throw new Unfit("Selector.Field is %s, not a number".formatted(value.kind()));
            }
            BigDecimal measure = number.value();
            int order = bestValue == null ? 1 : measure.compareTo(bestValue);
            if (bestValue == null || (pick.orElse("").equals("MinBy") ? order < 0 : order > 0)) {
                best = round.index();
                bestValue = measure;
            }
        }
        return best;
    }

    private StepState listed(Step step) {
        return plan.states.get(run.document().indexOf(step.id()));
    }
}
