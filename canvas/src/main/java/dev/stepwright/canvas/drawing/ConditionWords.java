package dev.stepwright.canvas.drawing;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The conditions of a branching step as one short line: `mse ≤ 6.0`.
final class ConditionWords {
    private static final int MOST_SPELLED = 2;
    private static final int MOST_VALUES = 3;
    private static final Map<String, String> SIGNS =
            Map.of(
                    "Equals", "=",
                    "GreaterThan", ">",
                    "GreaterThanOrEqualTo", "≥",
                    "LessThan", "<",
                    "LessThanOrEqualTo", "≤");

    private final ValueWords values;

    ConditionWords(Document document) {
        values = new ValueWords(document);
    }

    /// Up to two conditions are spelled out, more are counted.
    String of(JsonArray conditions) {
        if (conditions.isEmpty()) {
            return "No conditions yet";
        }
        if (conditions.size() > MOST_SPELLED) {
            return conditions.size() + " conditions";
        }
        List<Optional<String>> words = conditions.values().map(this::one).toList();
        if (words.stream().anyMatch(Optional::isEmpty)) {
            return conditions.size() == 1 ? "1 condition" : conditions.size() + " conditions";
        }
        return words.stream().flatMap(Optional::stream).collect(Collectors.joining(" and "));
    }

    private Optional<String> one(Json node) {
        JsonObject condition = node.asObject().orElse(JsonObject.EMPTY);
        String type = condition.text("Type").orElse("");
        if (SIGNS.containsKey(type)) {
            return condition
                    .get("LeftValue")
                    .flatMap(
                            left ->
                                    condition
                                            .get("RightValue")
                                            .map(
                                                    right ->
                                                            values.nameOf(left)
                                                                    + " "
                                                                    + SIGNS.get(type)
                                                                    + " "
                                                                    + values.of(right)));
        }
        return switch (type) {
            case "In" -> in(condition);
            case "Not" -> condition.get("Condition").flatMap(this::one).map(text -> "not " + text);
            case "Or" -> or(condition.array("Conditions").orElse(JsonArray.EMPTY));
            default -> Optional.empty();
        };
    }

    private Optional<String> in(JsonObject condition) {
        JsonArray allowed = condition.array("Values").orElse(JsonArray.EMPTY);
        return condition
                .get("QueryValue")
                .filter(_ -> !allowed.isEmpty())
                .map(
                        asked ->
                                values.nameOf(asked)
                                        + " in "
                                        + allowed.values()
                                                .limit(MOST_VALUES)
                                                .map(values::of)
                                                .collect(Collectors.joining(", "))
                                        + (allowed.size() > MOST_VALUES ? ", …" : ""));
    }

    private Optional<String> or(JsonArray parts) {
        if (parts.isEmpty() || parts.size() > MOST_SPELLED) {
            return Optional.empty();
        }
        List<Optional<String>> words = parts.values().map(this::one).toList();
        return words.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        words.stream()
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" or ")));
    }
}
