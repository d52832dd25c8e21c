package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a type of step takes and a step has. Rules for a few types ask for the members that make
/// them those types, not for their names.
final class Taken {
    static final Pointer ARGUMENTS = Pointer.of("Arguments");

    private Taken() {}

    /// Whether the type of a step takes all of these in its arguments.
    static boolean argument(StepContext step, String... members) {
        return Shapes.standard()
                .arguments(step.type().name())
                .filter(
                        shape -> {
                            for (String member : members) {
                                if (!shape.members().containsKey(member)) {
                                    return false;
                                }
                            }
                            return true;
                        })
                .isPresent();
    }

    /// A member that is there and not null.
    static Optional<Json> value(JsonObject object, String member) {
        return object.get(member).filter(value -> value != JsonLiteral.NULL);
    }

    static boolean has(JsonObject object, String member) {
        return value(object, member).isPresent();
    }

    /// The entries of a list that are objects, by their places; none where no list is.
    static Map<Pointer, JsonObject> objects(StepContext step, Pointer list) {
        var found = new java.util.LinkedHashMap<Pointer, JsonObject>();
        if (step.step().at(list).orElse(JsonArray.EMPTY) instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonObject object) {
                    found.put(list.child(i), object);
                }
            }
        }
        return found;
    }

    /// The arguments that describe training jobs: those of a step that trains, or the definitions
    /// of one that tunes.
    static Map<Pointer, JsonObject> trainings(StepContext step) {
        var found = new java.util.LinkedHashMap<Pointer, JsonObject>();
        if (argument(step, "TrainingJobDefinition")) {
            Pointer one = ARGUMENTS.child("TrainingJobDefinition");
            step.step().at(one).flatMap(Json::asObject).ifPresent(each -> found.put(one, each));
            found.putAll(objects(step, ARGUMENTS.child("TrainingJobDefinitions")));
        } else if (argument(step, "AlgorithmSpecification") && step.body().has("Arguments")) {
            found.put(ARGUMENTS, step.step().arguments());
        }
        return found;
    }

    /// The texts among the values of a list.
    static List<String> texts(Json list) {
        var found = new ArrayList<String>();
        if (list instanceof JsonArray array) {
            array.values().forEach(each -> each.asText().ifPresent(found::add));
        }
        return found;
    }
}
