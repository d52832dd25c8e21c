package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;

/// Members that AWS's own requests have, and the service refuses in a pipeline.
final class RefusedMembers implements StepCheck {
    @Override
    public void check(StepContext step) {
        for (JsonObject.Member member : step.step().arguments().members()) {
            rule(step, member.name())
                    .ifPresent(
                            rule ->
                                    step.tell(
                                            rule,
                                            Taken.ARGUMENTS.child(member.name()),
                                            Shown.text(member.name())));
        }
    }

    /// Whether a member of the arguments is told here.
    static boolean tells(StepContext step, Pointer at, String name) {
        return at.equals(Taken.ARGUMENTS) && rule(step, name).isPresent()
                || EmrClusters.tells(step, at, name);
    }

    private static Optional<Rule> rule(StepContext step, String name) {
        String type = step.type().name();
        Shapes shapes = Shapes.standard();
        if (Taken.argument(step, "ModelPackageGroupName") && name.equals("Description")) {
            return Optional.of(Rule.REG_FORBIDDEN);
        }
        boolean refused =
                shapes.stepTypes().contains(type)
                        && List.of("AutoMLJobConfig", "ModelPackageGroupName", "EndpointConfigName")
                                .stream()
                                .anyMatch(own -> Taken.argument(step, own))
                        && shapes.request(type).filter(all -> has(all, name)).isPresent()
                        && shapes.arguments(type).filter(all -> has(all, name)).isEmpty();
        if (!refused) {
            return Optional.empty();
        }
        return Optional.of(
                Taken.argument(step, "AutoMLJobConfig")
                        ? Rule.AUTOML_FORBIDDEN
                        : Taken.argument(step, "ModelPackageGroupName")
                                ? Rule.REG_FORBIDDEN
                                : Rule.EP_FORBIDDEN);
    }

    private static boolean has(Shape.Structure shape, String name) {
        return shape.members().containsKey(name);
    }
}
