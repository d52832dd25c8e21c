package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Retry policies stand on steps that take them, name known exceptions, and keep to the limits.
final class RetryPolicies implements StepCheck {
    static final int MOST_ATTEMPTS = 20;
    static final int LONGEST_EXPIRY = 14_400;
    static final int LONGEST_INTERVAL = 43_200;
    private static final Pointer AT = Pointer.of("RetryPolicies");
    private static final String INTERNAL_ERROR = "SageMaker.JOB_INTERNAL_ERROR";
    private static final List<String> EXCEPTIONS =
            List.of(
                    "Step.SERVICE_FAULT",
                    "Step.THROTTLING",
                    INTERNAL_ERROR,
                    "SageMaker.CAPACITY_ERROR",
                    "SageMaker.RESOURCE_LIMIT");

    /// Once documented, or in the schema only: kept, but not sure to work.
    private static final List<String> DOUBTFUL =
            List.of("SageMaker.JOB_CAPACITY_ERROR", "Emr.RESOURCE_LIMIT");

    @Override
    public void check(StepContext step) {
        Optional<Json> value = step.body().get("RetryPolicies");
        if (value.isEmpty() || !(value.get() instanceof JsonArray policies)) {
            return;
        }
        if (step.type().isKnown() && !step.type().has(Trait.RETRYABLE)) {
            if (step.type().has(Trait.BASELINE_CHECK)) {
                step.tell(Rule.RETRY_CHECK_STEP, AT, step.type().title());
            } else {
                step.tell(Rule.RETRY_UNSUPPORTED_TYPE, AT, step.type().title());
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < policies.size(); i++) {
            if (policies.get(i) instanceof JsonObject policy) {
                policy(step, AT.child(i), policy, seen);
            }
        }
    }

    private static void policy(StepContext step, Pointer at, JsonObject policy, Set<String> seen) {
        Pointer place = at.child("ExceptionType");
        Optional<Json> types = policy.get("ExceptionType");
        if (types.isEmpty()) {
            step.tell(Rule.RETRY_EXC_EMPTY, at);
        } else if (types.get() instanceof JsonText type) {
            step.tell(Rule.RETRY_EXC_STRING, place, Shown.text(type.value()));
            exception(step, place, type.value(), seen, new HashSet<>());
        } else if (types.get() instanceof JsonArray list) {
            if (list.isEmpty()) {
                step.tell(Rule.RETRY_EXC_EMPTY, place);
            }
            Set<String> own = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                exception(step, place.child(i), list.get(i).asText().orElse(""), seen, own);
            }
        } else {
            step.tell(Rule.RETRY_EXC_UNKNOWN, place, Shown.value(types.get()), "");
        }
        limits(step, at, policy);
    }

    private static void exception(
            StepContext step, Pointer at, String type, Set<String> seen, Set<String> own) {
        if (DOUBTFUL.contains(type)) {
            step.tell(Severity.WARNING, Rule.RETRY_EXC_UNKNOWN, "doubtful", at, Shown.text(type));
        } else if (!EXCEPTIONS.contains(type)) {
            step.tell(
                    Placeholders.severity(Rule.RETRY_EXC_UNKNOWN, type),
                    Rule.RETRY_EXC_UNKNOWN,
                    "name",
                    at,
                    Shown.text(type),
                    Texts.didYouMean(Names.nearest(type, EXCEPTIONS)));
        } else if (type.startsWith("SageMaker.") && isModel(step)) {
            step.tell(Rule.RETRY_EXC_JOB_ON_MODEL, at, Shown.text(type), step.type().title());
        } else if (type.equals(INTERNAL_ERROR) && isSearch(step)) {
            step.tell(Rule.RETRY_EXC_INTERNAL_TUNING, at, step.type().title());
        }
        if (own.add(type) && !seen.add(type)) {
            step.tell(Rule.RETRY_EXC_DUP, at, Shown.text(type));
        }
    }

    /// Steps that make something at once and run no job.
    private static boolean isModel(StepContext step) {
        return step.type().has(Trait.RETRYABLE)
                && PathRoots.of(step.type().name())
                        .filter(
                                roots ->
                                        roots.contains("ModelArn")
                                                || roots.contains("ModelPackageArn"))
                        .isPresent();
    }

    /// Steps whose job starts other jobs.
    private static boolean isSearch(StepContext step) {
        return PathRoots.of(step.type().name())
                .filter(
                        roots ->
                                roots.contains("BestTrainingJob")
                                        || roots.contains("BestCandidate"))
                .isPresent();
    }

    private static void limits(StepContext step, Pointer at, JsonObject policy) {
        boolean attempts = policy.has("MaxAttempts");
        boolean expiry = policy.has("ExpireAfterMin");
        if (attempts && expiry) {
            step.tell(Rule.RETRY_BOTH_LIMITS, at);
        } else if (!attempts && !expiry) {
            step.tell(Rule.RETRY_NO_LIMIT, at);
        }
        range(step, at, policy, "MaxAttempts", MOST_ATTEMPTS);
        range(step, at, policy, "ExpireAfterMin", LONGEST_EXPIRY);
        range(step, at, policy, "IntervalSeconds", LONGEST_INTERVAL);
        policy.get("BackoffRate")
                .filter(rate -> !(rate instanceof JsonNumber number) || isNegative(number))
                .ifPresent(
                        rate ->
                                step.tell(
                                        Rule.RETRY_RANGE,
                                        "rate",
                                        at.child("BackoffRate"),
                                        Shown.value(rate)));
    }

    private static boolean isNegative(JsonNumber number) {
        return number.raw().startsWith("-") && number.value().signum() != 0;
    }

    private static void range(
            StepContext step, Pointer at, JsonObject policy, String key, int most) {
        Optional<Json> value = policy.get(key);
        if (value.isEmpty()) {
            return;
        }
        boolean good =
                value.get() instanceof JsonNumber number
                        && number.isInteger()
                        && !isNegative(number)
                        && number.value().compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!good) {
            step.tell(
                    Rule.RETRY_RANGE,
                    at.child(key),
                    key,
                    Shown.value(value.get()),
                    Shown.count(most));
        }
    }
}
