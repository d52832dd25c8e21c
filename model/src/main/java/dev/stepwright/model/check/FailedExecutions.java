package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// Says once that an execution which ends in a Fail step cannot be retried, to those who count on
/// retries before it.
final class FailedExecutions implements DocumentCheck {
    @Override
    public Basis basis() {
        return Basis.WHOLE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        Document document = context.document();
        Optional<Step> end =
                document.steps().stream()
                        .filter(step -> context.typeOf(step).has(Trait.TERMINAL))
                        .findFirst();
        if (end.isEmpty() || document.steps().stream().noneMatch(FailedExecutions::retries)) {
            return;
        }
        for (StepId before : context.graph().upstreamOf(end.get().id())) {
            if (document.step(before).filter(FailedExecutions::retries).isPresent()) {
                found.tell(Rule.FAIL_IN_RETRY, Location.of(end.get().id(), Pointer.of("Type")));
                return;
            }
        }
    }

    private static boolean retries(Step step) {
        return !step.body().array("RetryPolicies").orElse(JsonArray.EMPTY).isEmpty();
    }
}
