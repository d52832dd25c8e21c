package dev.stepwright.model.catalog;

import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;

import java.util.ArrayList;
import java.util.List;

/// What every step of a kind may have beside its arguments: retry policies, cache, words.
final class CommonGroups {
    private CommonGroups() {}

    static List<Wanted.Group> of(StepType type) {
        var groups = new ArrayList<Wanted.Group>();
        if (type.has(Trait.RETRYABLE)) {
            groups.add(
                    new Wanted.Group(
                            "Retry",
                            true,
                            List.of(
                                    at("/RetryPolicies")
                                            .fresh(
                                                    "ExceptionType",
                                                    List.of(
                                                            "Step.SERVICE_FAULT",
                                                            "Step.THROTTLING"),
                                                    "IntervalSeconds",
                                                    5,
                                                    "BackoffRate",
                                                    2.0,
                                                    "MaxAttempts",
                                                    5)
                                            .with(
                                                    member("ExceptionType"),
                                                    member("MaxAttempts"),
                                                    member("IntervalSeconds"),
                                                    member("BackoffRate"),
                                                    member("ExpireAfterMin")))));
        }
        if (type.has(Trait.CACHEABLE)) {
            groups.add(
                    new Wanted.Group(
                            "Cache",
                            true,
                            List.of(
                                    at("/CacheConfig/Enabled").called("Reuse earlier results"),
                                    at("/CacheConfig/ExpireAfter").called("Reuse for"))));
        }
        groups.add(
                new Wanted.Group(
                        "Display name and description",
                        true,
                        List.of(at("/DisplayName"), at("/Description"))));
        return groups;
    }
}
