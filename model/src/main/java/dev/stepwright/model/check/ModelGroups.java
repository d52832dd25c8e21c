package dev.stepwright.model.check;

/// A model is registered in a group, where its versions are counted.
final class ModelGroups implements StepCheck {
    @Override
    public void check(StepContext step) {
        if (Taken.argument(step, "ModelPackageGroupName", "InferenceSpecification")
                && step.body().has("Arguments")
                && !Taken.has(step.step().arguments(), "ModelPackageGroupName")) {
            step.tell(Rule.REG_GROUP, Taken.ARGUMENTS);
        }
    }
}
