package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import java.util.List;
import java.util.Optional;

/// One entry of the definition's `Parameters`.
///
/// @param index its index in the list
/// @param source its node
/// @param name its name, empty where there is none
/// @param type its type as it is spelled; a missing one is read as String, as the service does
/// @param defaultValue its default, whatever its kind; empty when a value must be given at the
///     start
public record Parameter(
        int index, Json source, String name, String type, Optional<Json> defaultValue) {
    /// The types that the service knows.
    public static final List<String> TYPES = List.of("String", "Integer", "Float", "Boolean");

    static Parameter of(int index, Json source) {
        JsonObject body = source.asObject().orElse(JsonObject.EMPTY);
        String type = body.has("Type") ? body.text("Type").orElse("") : "String";
        return new Parameter(
                index, source, body.text("Name").orElse(""), type, body.get("DefaultValue"));
    }

    public JsonObject body() {
        return source.asObject().orElse(JsonObject.EMPTY);
    }

    public Optional<String> description() {
        return body().text("Description");
    }

    /// The values that are allowed; empty when any is.
    public List<String> enumValues() {
        return body().array("EnumValues")
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(value -> value.asText().stream())
                .toList();
    }
}
