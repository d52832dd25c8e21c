package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonObject;

/// A model has one container or a list of them, and a role to run them with.
final class ModelContainers implements StepCheck {
    @Override
    public void check(StepContext step) {
        if (!Taken.argument(step, "PrimaryContainer", "Containers")
                || !step.body().has("Arguments")) {
            return;
        }
        JsonObject arguments = step.step().arguments();
        boolean one = Taken.has(arguments, "PrimaryContainer");
        if (one == Taken.has(arguments, "Containers")) {
            step.tell(Rule.MODEL_CONTAINER, one ? "both" : "none", Taken.ARGUMENTS);
        }
        if (!Taken.has(arguments, "ExecutionRoleArn")) {
            step.tell(Rule.MODEL_ROLE, Taken.ARGUMENTS);
        }
    }
}
