package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Expression;

/// What is handed to a function or a queue is flat.
final class Payloads implements StepCheck {
    @Override
    public void check(StepContext step) {
        if (!step.type().has(Trait.OUTPUT_PARAMETERS)) {
            return;
        }
        for (JsonObject.Member member : step.step().arguments().members()) {
            boolean nested =
                    member.value() instanceof JsonArray
                            || member.value() instanceof JsonObject object
                                    && !Expression.isExpression(object)
                                    && !object.has(Expression.GET);
            if (nested) {
                step.tell(
                        Rule.IO_NESTED,
                        Taken.ARGUMENTS.child(member.name()),
                        Shown.text(member.name()),
                        member.value().kind());
            }
        }
    }
}
