package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Side;
import java.util.Optional;

/// A branch is a list of whole steps, not of their names.
final class BranchShapes implements StepCheck {
    @Override
    public void check(StepContext step) {
        for (Side side : step.step().sides()) {
            Optional<Json> branch = step.step().arguments().get(side.key());
            if (side == Side.EACH || branch.isEmpty()) {
                continue;
            }
            Pointer at = Pointer.of("Arguments", side.key());
            if (branch.get() instanceof JsonArray list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof JsonText name) {
                        step.tell(
                                Rule.COND_BRANCH_SHAPE,
                                "name",
                                at.child(i),
                                side.key(),
                                Shown.text(name.value()));
                    } else if (!(list.get(i) instanceof JsonObject)) {
                        step.tell(
                                Rule.COND_BRANCH_SHAPE,
                                "entry",
                                at.child(i),
                                side.key(),
                                Shown.value(list.get(i)));
                    }
                }
            } else {
                Severity severity =
                        branch.get() == JsonLiteral.NULL ? Severity.WARNING : Severity.ERROR;
                step.tell(
                        severity,
                        Rule.COND_BRANCH_SHAPE,
                        "list",
                        at,
                        side.key(),
                        Shown.value(branch.get()));
            }
        }
    }
}
