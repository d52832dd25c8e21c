package dev.stepwright.model.engine;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// Why a run cannot go on: a value that decides something is not known, and nothing is invented.
///
/// @param step the step whose result is not known
/// @param file the property file, the S3 location, or the group of values it would stand in
/// @param path the path of the value in it
/// @param message one sentence that names all of them and shows what to add to the scenario
/// @param example what to add to the scenario, with an example in the place of the value
public record CannotContinue(String step, String file, String path, String message, Json example) {
    /// What to add to the scenario for a value.
    public Json entry(Json value) {
        return withLeaf(example, value);
    }

    /// The example holds one value, at the end of a single way down.
    private static Json withLeaf(Json node, Json value) {
        return switch (node) {
            case JsonObject object when !object.isEmpty() -> {
                JsonObject.Member last = object.members().getLast();
                yield object.plus(last.name(), withLeaf(last.value(), value));
            }
            case JsonArray array when !array.isEmpty() -> {
                List<Json> values = new ArrayList<>(array.values().toList());
                values.add(withLeaf(values.removeLast(), value));
                yield JsonArray.of(values);
            }
            default -> value;
        };
    }
}
