package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import java.util.Optional;

/// The service names what a step makes, so that two executions do not make the same.
final class JobNames implements StepCheck {
    private static final String PACKAGE = "ModelPackageName";

    @Override
    public void check(StepContext step) {
        for (JsonObject.Member member : step.step().arguments().members()) {
            String name = member.name();
            if (!name.endsWith("Name") || !(member.value() instanceof JsonText text)) {
                continue;
            }
            boolean packaged =
                    name.equals(PACKAGE) && Taken.argument(step, PACKAGE, "ModelPackageGroupName");
            if (packaged) {
                step.tell(
                        Severity.WARNING,
                        Rule.ARG_JOB_NAME,
                        "package",
                        Taken.ARGUMENTS.child(name),
                        Shown.text(text.value()));
            } else if (isGiven(step, name)) {
                step.tell(
                        Rule.ARG_JOB_NAME,
                        Taken.ARGUMENTS.child(name),
                        Shown.text(text.value()),
                        name);
            }
        }
    }

    /// Whether AWS's request must have a name that a pipeline gives by itself.
    private static boolean isGiven(StepContext step, String name) {
        if (!name.endsWith("JobName") && !name.equals("ModelName")) {
            return false;
        }
        Shapes shapes = Shapes.standard();
        String type = step.type().name();
        return isRequired(shapes.request(type), name) && !isRequired(shapes.arguments(type), name);
    }

    private static boolean isRequired(Optional<Shape.Structure> shape, String name) {
        return shape.filter(
                        all ->
                                all.members().containsKey(name)
                                        && all.members().get(name).required())
                .isPresent();
    }
}
