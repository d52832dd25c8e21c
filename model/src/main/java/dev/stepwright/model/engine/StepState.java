package dev.stepwright.model.engine;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Step;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A step while it runs: what the engine knows of it, changing.
final class StepState {
    static final long NEVER = -1;

    final Step step;
    final StepType type;
    final int index;

    StepStatus status = StepStatus.WAITING;
    Optional<String> outcome = Optional.empty();
    Optional<String> reason = Optional.empty();
    Optional<String> token = Optional.empty();
    Optional<JsonObject> arguments = Optional.empty();

    /// The whole step with every expression replaced.
    JsonObject resolved = JsonObject.EMPTY;

    /// What a person or a client answered; null while the scenario speaks.
    @Nullable Map<String, Json> answered;

    long start = NEVER;
    long end = NEVER;
    int attempts;

    /// In what order steps started.
    int rank = Integer.MAX_VALUE;

    /// How many dependencies are not fulfilled yet.
    int waitsFor;

    /// Counts up when what was planned for the step no longer holds.
    int plan;

    /// The body of a loop while it runs.
    @Nullable Loop loop;

    private @Nullable JsonObject response;

    StepState(Step step, int index) {
        this.step = step;
        this.type = StepCatalog.STANDARD.typeOf(step);
        this.index = index;
    }

    String name() {
        return step.name();
    }

    /// Replaces the expressions of the step by their values.
    ///
    /// @param round the round of the loop that it runs in, in the body of one
    /// @param clock the time it is resolved at
    void resolve(RunContext run, Loop.@Nullable Round round, long clock) throws Unresolved {
        resolved = new Resolver(run, this, round, clock).step();
        JsonObject given = resolved.object("Arguments").orElse(JsonObject.EMPTY);
        arguments =
                Optional.of(
                        type.has(Trait.BRANCHING)
                                ? JsonObject.EMPTY.plus(
                                        "Conditions",
                                        given.get("Conditions").orElse(JsonArray.EMPTY))
                                : given);
    }

    /// What the service would answer when asked for the step's job; made when it is first needed.
    JsonObject response(Responses responses) {
        JsonObject known = response;
        if (known == null) {
            known = responses.of(this);
            response = known;
        }
        return known;
    }

    void forgetResponse() {
        response = null;
    }

    StepRun run() {
        return new StepRun(
                step.name(),
                step.type(),
                status,
                outcome,
                time(start),
                time(end),
                attempts,
                false,
                reason,
                arguments,
                token);
    }

    private static Optional<Instant> time(long millis) {
        return millis == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
