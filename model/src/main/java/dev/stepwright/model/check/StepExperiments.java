package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.Set;

/// A step gives its trial component a name to show; experiment and trial are the pipeline's.
final class StepExperiments implements StepCheck {
    private static final Pointer AT = Taken.ARGUMENTS.child("ExperimentConfig");
    private static final Set<String> REFUSED = Set.of("ExperimentName", "TrialName", "RunName");

    @Override
    public void check(StepContext step) {
        if (!Taken.argument(step, "ExperimentConfig")) {
            return;
        }
        JsonObject config =
                step.step().arguments().object("ExperimentConfig").orElse(JsonObject.EMPTY);
        for (String name : config.names()) {
            if (REFUSED.contains(name) && Taken.has(config, name)) {
                step.tell(Rule.ARG_EXPERIMENT_CONFIG, AT.child(name), Shown.text(name));
            }
        }
    }
}
