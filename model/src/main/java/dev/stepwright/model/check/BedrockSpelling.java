package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.Map;
import java.util.Optional;

/// Members of Bedrock's requests begin with a capital in a pipeline, though not in Bedrock itself.
final class BedrockSpelling implements StepCheck {
    private static final Pointer AT = Taken.ARGUMENTS;

    @Override
    public void check(StepContext step) {
        for (JsonObject.Member member : step.step().arguments().members()) {
            if (tells(step, AT, member.name())) {
                step.tell(
                        Rule.BEDROCK_CASE,
                        AT.child(member.name()),
                        Shown.text(member.name()),
                        Shown.text(capitalised(member.name())));
            }
        }
    }

    /// Whether a member is one of Bedrock's own spelling.
    static boolean tells(StepContext step, Pointer at, String name) {
        return at.equals(AT)
                && !name.isEmpty()
                && Character.isLowerCase(name.charAt(0))
                && isOfBedrock(step)
                && known(step).containsKey(capitalised(name));
    }

    /// Whether a member that is missing is there in Bedrock's own spelling.
    static boolean isMeant(StepContext step, Pointer at, JsonObject object, String name) {
        String own = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return object.has(own) && tells(step, at, own);
    }

    static boolean isOfBedrock(StepContext step) {
        Shapes shapes = Shapes.standard();
        String type = step.type().name();
        return shapes.stepTypes().contains(type) && shapes.service(type).equals("bedrock");
    }

    private static Map<String, Shape.Member> known(StepContext step) {
        Optional<Shape.Structure> arguments = Shapes.standard().arguments(step.type().name());
        return arguments.map(Shape.Structure::members).orElse(Map.of());
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
