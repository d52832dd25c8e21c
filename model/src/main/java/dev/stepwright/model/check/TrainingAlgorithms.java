package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.Optional;

/// A training job runs an image or an algorithm by name, not both; one without servers runs
// neither.
final class TrainingAlgorithms implements StepCheck {
    private static final String MEMBER = "AlgorithmSpecification";

    @Override
    public void check(StepContext step) {
        Taken.trainings(step).forEach((at, training) -> check(step, at, training));
    }

    private static void check(StepContext step, Pointer at, JsonObject training) {
        boolean serverless = Taken.has(training, "ServerlessJobConfig");
        Optional<JsonObject> algorithm =
                training.object(MEMBER).filter(each -> !Expression.isExpression(each));
        if (serverless) {
            if (Taken.has(training, MEMBER)) {
                step.tell(Rule.TRAIN_ALGO, "serverless", at.child(MEMBER));
            }
        } else if (!Taken.has(training, MEMBER)) {
            // The definitions of a tuning job must have it, which their shape says.
            if (at.equals(Taken.ARGUMENTS)) {
                step.tell(Rule.TRAIN_ALGO, "missing", at);
            }
        } else if (algorithm.isPresent()) {
            boolean image = Taken.has(algorithm.get(), "TrainingImage");
            if (image == Taken.has(algorithm.get(), "AlgorithmName")) {
                step.tell(Rule.TRAIN_ALGO, image ? "both" : "none", at.child(MEMBER));
            }
        }
    }
}
