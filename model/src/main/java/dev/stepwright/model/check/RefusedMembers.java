package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Members that AWS's own requests have, and the service refuses in a pipeline.
final class RefusedMembers implements StepCheck {
    /// By the member that makes a type one of those that refuse some.
    private static final Map<String, Rule> RULES =
            Map.of(
                    "AutoMLJobConfig", Rule.AUTOML_FORBIDDEN,
                    "ModelPackageGroupName", Rule.REG_FORBIDDEN,
                    "EndpointConfigName", Rule.EP_FORBIDDEN);

    private static final Map<String, Map<String, Rule>> BY_TYPE = new HashMap<>();

    @Override
    public void check(StepContext step) {
        Map<String, Rule> refused = refused(step.type().name());
        if (refused.isEmpty()) {
            return;
        }
        for (JsonObject.Member member : step.step().arguments().members()) {
            Rule rule = refused.get(member.name());
            if (rule != null) {
                step.tell(rule, Taken.ARGUMENTS.child(member.name()), Shown.text(member.name()));
            }
        }
    }

    /// Whether a member that is not known at a place is told here.
    static boolean tells(StepContext step, Pointer at, String name) {
        return at.equals(Taken.ARGUMENTS) && refused(step.type().name()).containsKey(name)
                || EmrClusters.tells(step, at, name);
    }

    private static synchronized Map<String, Rule> refused(String type) {
        return BY_TYPE.computeIfAbsent(type, RefusedMembers::read);
    }

    /// What the request of a type takes and its arguments in a pipeline do not.
    private static Map<String, Rule> read(String type) {
        Shapes shapes = Shapes.standard();
        Optional<Shape.Structure> arguments = shapes.arguments(type);
        if (arguments.isEmpty()) {
            return Map.of();
        }
        var refused = new HashMap<String, Rule>();
        RULES.forEach(
                (own, rule) -> {
                    if (arguments.get().members().containsKey(own)) {
                        shapes.request(type)
                                .ifPresent(
                                        request ->
                                                request.members()
                                                        .keySet()
                                                        .forEach(name -> refused.put(name, rule)));
                        if (rule == Rule.REG_FORBIDDEN) {
                            refused.put("Description", rule);
                        }
                    }
                });
        refused.keySet().removeAll(arguments.get().members().keySet());
        return Map.copyOf(refused);
    }
}
