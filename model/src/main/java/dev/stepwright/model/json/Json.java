package dev.stepwright.model.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A node of a JSON text, with every character as it came.
///
/// Nodes are immutable and compared by identity: a node that is still the same object after an edit
/// was not touched by it. Everything derived from a definition (steps, dependencies, cards) is kept
/// for as long as its node lives. Values are compared with [#sameValue].
public sealed interface Json permits JsonObject, JsonArray, JsonText, JsonNumber, JsonLiteral {

    /// The number of UTF-16 characters this node takes in its text, white space inside included.
    int width();

    /// Appends the node as it came.
    void writeTo(StringBuilder out);

    /// True when both say the same, however they are written: white space, escapes and the order of
    /// members do not count, the spelling of a number does (`6.0` is not `6`).
    boolean sameValue(Json other);

    /// The node as text, as it came.
    default String text() {
        var out = new StringBuilder(width());
        writeTo(out);
        return out.toString();
    }

    /// This node if it is an object.
    default Optional<JsonObject> asObject() {
        return this instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    /// This node if it is an array.
    default Optional<JsonArray> asArray() {
        return this instanceof JsonArray array ? Optional.of(array) : Optional.empty();
    }

    /// The decoded text if this is a text.
    default Optional<String> asText() {
        return this instanceof JsonText text ? Optional.of(text.value()) : Optional.empty();
    }

    /// The node at a place below this one; empty where there is none.
    default Optional<Json> at(Pointer pointer) {
        Json node = this;
        for (String token : pointer.tokens()) {
            Optional<Json> child =
                    switch (node) {
                        case JsonObject object -> object.get(token);
                        case JsonArray array -> array.get(token);
                        default -> Optional.empty();
                    };
            if (child.isEmpty()) {
                return Optional.empty();
            }
            node = child.get();
        }
        return Optional.of(node);
    }

    /// A word for the kind of this node, for messages.
    default String kind() {
        return switch (this) {
            case JsonObject _ -> "an object";
            case JsonArray _ -> "a list";
            case JsonText _ -> "a text";
            case JsonNumber _ -> "a number";
            case JsonLiteral literal -> literal == JsonLiteral.NULL ? "null" : "true or false";
        };
    }

    /// A node from plain Java values: `null`, Boolean, Number, String, List, Map (in its order), or
    /// a node as it is.
    ///
    /// @throws IllegalArgumentException for any other class
    static Json of(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> JsonLiteral.NULL;
            case Json json -> json;
            case Boolean b -> b ? JsonLiteral.TRUE : JsonLiteral.FALSE;
            case Number n -> new JsonNumber(n.toString());
            case String s -> JsonText.of(s);
            case List<?> list -> JsonArray.of(list.stream().map(Json::of).toList());
            case Map<?, ?> map -> {
                JsonObject object = JsonObject.EMPTY;
                for (var entry : map.entrySet()) {
                    object = object.plus((String) entry.getKey(), of(entry.getValue()));
                }
                yield object;
            }
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }
}
