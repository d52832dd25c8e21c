package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;

/// Training on spot instances says how long to wait for them, and that is no less than it may run.
final class SpotTraining implements StepCheck {
    private static final String WAIT = "MaxWaitTimeInSeconds";

    @Override
    public void check(StepContext step) {
        Taken.trainings(step)
                .forEach(
                        (at, training) -> {
                            boolean spot =
                                    training.get("EnableManagedSpotTraining")
                                            .filter(JsonLiteral.TRUE::equals)
                                            .isPresent();
                            if (spot) {
                                spot(step, at, training);
                            }
                        });
    }

    private static void spot(StepContext step, Pointer at, JsonObject training) {
        JsonObject stopping = training.object("StoppingCondition").orElse(JsonObject.EMPTY);
        Optional<Json> wait = Taken.value(stopping, WAIT);
        Optional<Json> run = Taken.value(stopping, "MaxRuntimeInSeconds");
        if (wait.isEmpty()) {
            step.tell(Rule.TRAIN_SPOT, "missing", at.child("EnableManagedSpotTraining"));
        } else if (wait.get() instanceof JsonNumber longest
                && run.isPresent()
                && run.get() instanceof JsonNumber running
                && longest.value().compareTo(running.value()) < 0) {
            step.tell(
                    Rule.TRAIN_SPOT,
                    "short",
                    at.child("StoppingCondition").child(WAIT),
                    Shown.value(longest),
                    Shown.value(running));
        }
    }
}
