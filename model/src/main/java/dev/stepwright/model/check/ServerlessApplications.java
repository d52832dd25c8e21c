package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;

/// An EMR Serverless step runs in an application that is there or in one of its own, and says role
/// and application the same way twice.
final class ServerlessApplications implements StepCheck {
    private static final Pointer JOB = Taken.ARGUMENTS.child("JobConfig");

    @Override
    public void check(StepContext step) {
        if (!Taken.argument(step, "ApplicationId", "ApplicationConfig")
                || !step.body().has("Arguments")) {
            return;
        }
        JsonObject arguments = step.step().arguments();
        boolean there = Taken.has(arguments, "ApplicationId");
        if (there == Taken.has(arguments, "ApplicationConfig")) {
            step.tell(Rule.EMRS_APP_XOR, there ? "both" : "none", Taken.ARGUMENTS);
        }
        Optional<JsonObject> job = arguments.object("JobConfig");
        if (job.isPresent()) {
            same(step, arguments, "ExecutionRoleArn", job.get(), "executionRoleArn");
            same(step, arguments, "ApplicationId", job.get(), "applicationId");
        }
    }

    private static void same(
            StepContext step,
            JsonObject outer,
            String outerName,
            JsonObject inner,
            String innerName) {
        Optional<Json> one = Taken.value(outer, outerName);
        Optional<Json> other = Taken.value(inner, innerName);
        if (one.isPresent() && other.isPresent() && !one.get().sameValue(other.get())) {
            step.tell(
                    Rule.EMRS_ROLE_MISMATCH,
                    JOB.child(innerName),
                    Shown.value(other.get()),
                    innerName,
                    Shown.value(one.get()),
                    outerName);
        }
    }
}
