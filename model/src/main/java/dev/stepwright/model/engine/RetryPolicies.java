package dev.stepwright.model.engine;

import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/// When a failed attempt of a step is tried again: its own policies, then what the service does by
/// itself.
record RetryPolicies(List<Policy> policies) {
    private static final int DEFAULT_RETRIES = 5;
    private static final Set<String> ALWAYS = Set.of("Step.SERVICE_FAULT", "Step.THROTTLING");
    private static final Policy BUILT_IN =
            new Policy(ALWAYS, 1, 2, OptionalInt.of(DEFAULT_RETRIES), OptionalInt.empty());

    /// One policy.
    ///
    /// @param types the exception types it is for
    /// @param interval seconds before the first retry
    /// @param backoff by how much each further wait is longer
    /// @param retries how many retries there are at most; the first attempt is none
    /// @param minutes how long after the first start a retry may begin
    record Policy(
            Set<String> types,
            double interval,
            double backoff,
            OptionalInt retries,
            OptionalInt minutes) {}

    static RetryPolicies of(JsonObject step) {
        var found = new ArrayList<Policy>();
        step.array("RetryPolicies")
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(value -> value.asObject().stream())
                .forEach(body -> found.add(policy(body)));
        return new RetryPolicies(found);
    }

    private static Policy policy(JsonObject body) {
        Json type = body.get("ExceptionType").orElse(JsonArray.EMPTY);
        Set<String> types =
                type instanceof JsonArray list
                        ? Set.copyOf(list.values().flatMap(one -> one.asText().stream()).toList())
                        : type.asText().map(Set::of).orElse(Set.of());
        OptionalInt retries = whole(body, "MaxAttempts");
        OptionalInt minutes = whole(body, "ExpireAfterMin");
        return new Policy(
                types,
                number(body, "IntervalSeconds", 1),
                number(body, "BackoffRate", 2),
                retries.isEmpty() && minutes.isEmpty() ? OptionalInt.of(DEFAULT_RETRIES) : retries,
                minutes);
    }

    private static double number(JsonObject body, String name, double otherwise) {
        return body.get(name).orElse(null) instanceof JsonNumber number
                ? Math.clamp(Double.parseDouble(number.raw()), 0, 43200)
                : otherwise;
    }

    private static OptionalInt whole(JsonObject body, String name) {
        Optional<Json> value = body.get(name);
        return value.isPresent() && value.get() instanceof JsonNumber
                ? OptionalInt.of((int) number(body, name, 0))
                : OptionalInt.empty();
    }

    /// When the next attempt begins, in milliseconds of the engine's clock; empty when there is
    /// none.
    ///
    /// @param type the type of the step
    /// @param failure the type of the failure
    /// @param attempts how many attempts there were
    long next(StepType type, String failure, int attempts, long firstStart, long now) {
        return find(type, failure)
                .map(policy -> begin(policy, attempts, firstStart, now))
                .orElse(OptionalLong.empty())
                .orElse(StepState.NEVER);
    }

    private Optional<Policy> find(StepType type, String failure) {
        if (type.has(Trait.SEARCHES) && failure.equals("SageMaker.JOB_INTERNAL_ERROR")) {
            return Optional.empty();
        }
        return policies.stream()
                .filter(policy -> policy.types.contains(failure))
                .findFirst()
                .or(() -> Optional.of(BUILT_IN).filter(_ -> ALWAYS.contains(failure)));
    }

    private static OptionalLong begin(Policy policy, int attempts, long firstStart, long now) {
        if (policy.retries.isPresent() && attempts > policy.retries.getAsInt()) {
            return OptionalLong.empty();
        }
        double seconds = policy.interval * Math.pow(policy.backoff, attempts - 1.0);
        long at = now + Math.round(Math.min(seconds, 1e9) * 1000);
        return policy.minutes.isPresent() && at > firstStart + policy.minutes.getAsInt() * 60_000L
                ? OptionalLong.empty()
                : OptionalLong.of(at);
    }
}
