package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Pointer;

/// Whoever gives a Fail step retry policies learns that an execution which ends in it is over.
final class FailedExecutions implements StepCheck {
    @Override
    public void check(StepContext step) {
        if (step.type().has(Trait.TERMINAL) && Taken.has(step.body(), "RetryPolicies")) {
            step.tell(Rule.FAIL_IN_RETRY, Pointer.of("RetryPolicies"));
        }
    }
}
