package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;

/// A tuning job has one training job to vary or a list of them, the machines for each, and no more
/// at once than altogether.
final class TuningJobs implements StepCheck {
    private static final Pointer LIMITS =
            Taken.ARGUMENTS.child("HyperParameterTuningJobConfig").child("ResourceLimits");

    @Override
    public void check(StepContext step) {
        if (!Taken.argument(step, "TrainingJobDefinition") || !step.body().has("Arguments")) {
            return;
        }
        JsonObject arguments = step.step().arguments();
        boolean one = Taken.has(arguments, "TrainingJobDefinition");
        if (one == Taken.has(arguments, "TrainingJobDefinitions")) {
            step.tell(Rule.TUNE_DEFINITION, one ? "both" : "none", Taken.ARGUMENTS);
        }
        Taken.trainings(step)
                .forEach(
                        (at, training) -> {
                            boolean plain = Taken.has(training, "ResourceConfig");
                            if (plain
                                    == Taken.has(training, "HyperParameterTuningResourceConfig")) {
                                step.tell(Rule.TUNE_RESOURCE, plain ? "both" : "none", at);
                            }
                        });
        parallel(step);
    }

    private static void parallel(StepContext step) {
        Optional<JsonNumber> all = number(step, "MaxNumberOfTrainingJobs");
        Optional<JsonNumber> atOnce = number(step, "MaxParallelTrainingJobs");
        if (all.isPresent()
                && atOnce.isPresent()
                && atOnce.get().value().compareTo(all.get().value()) > 0) {
            step.tell(
                    Rule.TUNE_PARALLEL,
                    LIMITS.child("MaxParallelTrainingJobs"),
                    Shown.value(atOnce.get()),
                    Shown.value(all.get()));
        }
    }

    private static Optional<JsonNumber> number(StepContext step, String member) {
        Optional<Json> value = step.step().at(LIMITS.child(member));
        return value.filter(JsonNumber.class::isInstance).map(JsonNumber.class::cast);
    }
}
