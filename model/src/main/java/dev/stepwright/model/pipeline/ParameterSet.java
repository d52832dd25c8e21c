package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A named set of values for the parameters, such as "dev" or "prod".
///
/// It stands beside the definition, which knows one default for each parameter only. What it gives
/// no value keeps its default.
///
/// @param index its index in the list
/// @param source its node
/// @param name its name, empty where there is none
public record ParameterSet(int index, Json source, String name) {
    /// The member of the settings that holds the list of sets.
    public static final String LIST = "ParameterSets";

    public static final String NAME = "Name";
    public static final String VALUES = "Values";

    static ParameterSet of(int index, Json source) {
        return new ParameterSet(
                index, source, source.asObject().flatMap(body -> body.text(NAME)).orElse(""));
    }

    /// The values by the names of their parameters.
    public JsonObject values() {
        return source.asObject().flatMap(body -> body.object(VALUES)).orElse(JsonObject.EMPTY);
    }

    /// The value of a parameter; empty when its default applies.
    public Optional<Json> value(String parameter) {
        return values().get(parameter);
    }

    /// The values as a client gives them at a start: as text.
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        for (JsonObject.Member member : values().members()) {
            texts.put(member.name(), text(member.value()));
        }
        return texts;
    }

    /// What is wrong with the first value that is no plain one; empty when all are.
    ///
    /// @param without the parameters whose values do not count
    public Optional<String> oddValue(Set<String> without) {
        return values().members().stream()
                .filter(member -> !without.contains(member.name()))
                .filter(member -> !isPlain(member.value()))
                .findFirst()
                .map(
                        member ->
                                "Parameter %s is %s; it must be a text, a number, true or false."
                                        .formatted(member.name(), member.value().kind()));
    }

    private static boolean isPlain(Json value) {
        return value instanceof JsonText
                || value instanceof JsonNumber
                || value instanceof JsonLiteral && value != JsonLiteral.NULL;
    }

    /// A value as a client gives it at a start.
    public static String text(Json value) {
        return value.asText().orElseGet(value::text);
    }
}
