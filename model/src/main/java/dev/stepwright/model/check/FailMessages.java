package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonText;
import java.util.Optional;

/// A Fail step says why, in a text that the service can keep.
final class FailMessages implements StepCheck {
    static final int LONGEST = 3072;
    private static final String MEMBER = "ErrorMessage";

    @Override
    public void check(StepContext step) {
        if (!step.type().has(Trait.TERMINAL) || !step.body().has("Arguments")) {
            return;
        }
        Optional<Json> message = Taken.value(step.step().arguments(), MEMBER);
        if (message.isEmpty()) {
            step.tell(Severity.INFO, Rule.FAIL_MESSAGE, "empty", Taken.ARGUMENTS);
        } else if (message.get() instanceof JsonText text) {
            int length = text.value().codePointCount(0, text.value().length());
            if (length == 0) {
                step.tell(Severity.INFO, Rule.FAIL_MESSAGE, "empty", Taken.ARGUMENTS.child(MEMBER));
            } else if (length > LONGEST) {
                step.tell(
                        Rule.FAIL_MESSAGE,
                        "long",
                        Taken.ARGUMENTS.child(MEMBER),
                        Shown.count(length));
            }
        }
    }
}
