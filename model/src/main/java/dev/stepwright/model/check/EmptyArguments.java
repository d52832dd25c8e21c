package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;

/// Steps of endpoints, inference components and Bedrock have arguments that say something.
final class EmptyArguments implements StepCheck {
    @Override
    public void check(StepContext step) {
        Optional<JsonObject> arguments = step.body().get("Arguments").flatMap(Json::asObject);
        if (arguments.filter(JsonObject::isEmpty).isPresent() && tells(step, Taken.ARGUMENTS)) {
            step.tell(Rule.EP_ARGS_EMPTY, Taken.ARGUMENTS, step.type().title());
        }
    }

    /// Whether empty arguments at this place are told here.
    static boolean tells(StepContext step, Pointer at) {
        return at.equals(Taken.ARGUMENTS)
                && Shapes.standard().stepTypes().contains(step.type().name())
                && (Taken.argument(step, "EndpointConfigName")
                        || Taken.argument(step, "InferenceComponentName")
                        || BedrockSpelling.isOfBedrock(step));
    }
}
