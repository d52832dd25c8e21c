package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
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

    /// How a value goes with the type of a parameter.
    public enum Fit {
        /// It is a value of the type.
        GOOD,
        /// The service takes it, others may not: a Float without a fraction, an Integer with one of
        /// nought.
        DOUBTFUL,
        /// It is none.
        WRONG
    }

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

    /// How a value goes with the type; with an unknown type every value does.
    public Fit fit(Json value) {
        return switch (type) {
            case "String" -> value instanceof JsonText ? Fit.GOOD : Fit.WRONG;
            case "Boolean" ->
                    value instanceof JsonLiteral && value != JsonLiteral.NULL
                            ? Fit.GOOD
                            : Fit.WRONG;
            case "Integer" -> {
                if (!(value instanceof JsonNumber number)) {
                    yield Fit.WRONG;
                }
                yield number.isInteger()
                        ? Fit.GOOD
                        : number.raw().matches("-?\\d+\\.0+") ? Fit.DOUBTFUL : Fit.WRONG;
            }
            case "Float" -> {
                if (!(value instanceof JsonNumber number)) {
                    yield Fit.WRONG;
                }
                yield number.isInteger() && !number.raw().matches("-?0") ? Fit.DOUBTFUL : Fit.GOOD;
            }
            default -> Fit.GOOD;
        };
    }
}
