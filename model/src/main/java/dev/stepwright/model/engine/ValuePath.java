package dev.stepwright.model.engine;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way to a value inside a JSON value: `a.b[0]['k']`, with or without a leading `$.`.
///
/// It is the path of a property reference and of `Std:JsonGet` alike.
///
/// @param parts the members and indexes on the way
record ValuePath(List<Part> parts) {
    /// One step of the way.
    sealed interface Part {
        /// A member of an object, or the entry of a list that has this name.
        record Name(String name) implements Part {}

        /// An entry of a list, from 0.
        record Index(int index) implements Part {}
    }

    /// The members by which the service finds an entry of a list by name.
    private static final List<String> NATURAL_KEYS =
            List.of("OutputName", "InputName", "MetricName", "ChannelName", "VariantName", "Name");

    /// Reads a path; empty when it cannot be read.
    static Optional<ValuePath> of(String text) {
        var parts = new ArrayList<Part>();
        int i = text.startsWith("$") ? 1 : 0;
        if (i == 1 && text.length() > 1 && text.charAt(1) == '.') {
            i = 2;
        }
        boolean nameMayStart = true;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '[') {
                int end = close(text, i);
                if (end < 0) {
                    return Optional.empty();
                }
                Optional<Part> part = bracket(text.substring(i + 1, end));
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(part.get());
                i = end + 1;
                nameMayStart = false;
            } else if (c == '.') {
                if (nameMayStart || i + 1 == text.length()) {
                    return Optional.empty();
                }
                nameMayStart = true;
                i++;
            } else if (nameMayStart) {
                int end = i;
                while (end < text.length() && ".[".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                parts.add(new Part.Name(text.substring(i, end)));
                i = end;
                nameMayStart = false;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new ValuePath(List.copyOf(parts)));
    }

    /// The bracket that closes the one at an index, -1 when none does.
    private static int close(String text, int open) {
        if (open + 1 < text.length() && "'\"".indexOf(text.charAt(open + 1)) >= 0) {
            int quote = text.indexOf(text.charAt(open + 1), open + 2);
            return quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == ']'
                    ? quote + 1
                    : -1;
        }
        return text.indexOf(']', open);
    }

    private static Optional<Part> bracket(String inner) {
        if (!inner.isEmpty() && "'\"".indexOf(inner.charAt(0)) >= 0) {
            return Optional.of(new Part.Name(inner.substring(1, inner.length() - 1)));
        }
        return inner.matches("\\d{1,9}")
                ? Optional.of(new Part.Index(Integer.parseInt(inner)))
                : Optional.empty();
    }

    /// The value at this path; empty where there is none.
    ///
    /// @param byName whether an entry of a list can be named by its natural key
    Optional<Json> in(Json value, boolean byName) {
        Optional<Json> found = Optional.of(value);
        for (Part part : parts) {
            found = found.flatMap(node -> child(node, part, byName));
        }
        return found;
    }

    private static Optional<Json> child(Json node, Part part, boolean byName) {
        return switch (part) {
            case Part.Index(int index) ->
                    node.asArray().filter(list -> index < list.size()).map(list -> list.get(index));
            case Part.Name(String name) ->
                    switch (node) {
                        case JsonObject object -> object.get(name);
                        case JsonArray list when byName ->
                                list.values().filter(entry -> isNamed(entry, name)).findFirst();
                        default -> Optional.empty();
                    };
        };
    }

    private static boolean isNamed(Json entry, String name) {
        return entry instanceof JsonObject object
                && NATURAL_KEYS.stream()
                        .anyMatch(key -> object.text(key).filter(name::equals).isPresent());
    }

    boolean startsWith(ValuePath other) {
        return parts.size() >= other.parts.size()
                && parts.subList(0, other.parts.size()).equals(other.parts);
    }

    ValuePath from(int count) {
        return new ValuePath(parts.subList(count, parts.size()));
    }

    /// The name that a path begins with; empty for an index or an empty path.
    String head() {
        return !parts.isEmpty() && parts.getFirst() instanceof Part.Name(String name) ? name : "";
    }

    /// A value that has another one at this path: an example of what is asked for.
    Json holding(Json leaf) {
        Json value = leaf;
        for (Part part : parts.reversed()) {
            value =
                    switch (part) {
                        case Part.Name(String name) -> JsonObject.EMPTY.plus(name, value);
                        case Part.Index(int index) -> {
                            var entries = new ArrayList<Json>();
                            for (int i = 0; i < Math.min(index, 9); i++) {
                                entries.add(JsonLiteral.NULL);
                            }
                            entries.add(value);
                            yield JsonArray.of(entries);
                        }
                    };
        }
        return value;
    }
}
