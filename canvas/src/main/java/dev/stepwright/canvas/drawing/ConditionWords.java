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
///
/// The line says what is compared first and counts the rest, so that a long list still tells what
/// the step is about.
final class ConditionWords {
    private static final int MOST_SPELLED = 2;
    private static final int MOST_VALUES = 3;
    private static final Map<String, String> SIGNS =
            Map.of(
                    "Equals", "=",
                    "NotEquals", "≠",
                    "GreaterThan", ">",
                    "GreaterThanOrEqualTo", "≥",
                    "LessThan", "<",
                    "LessThanOrEqualTo", "≤");

    private final ValueWords values;

    ConditionWords(Document document) {
        values = new ValueWords(document);
    }

    /// Words, and whether a word that joins them to others must not be read into them.
    private record Words(String text, boolean joined) {
        static Words of(String text) {
            return new Words(text, false);
        }

        String inBrackets() {
            return joined ? "(" + text + ")" : text;
        }
    }

    /// Up to two conditions are spelled out, of more the first.
    String of(JsonArray conditions) {
        if (conditions.isEmpty()) {
            return "No conditions yet";
        }
        return joined(conditions, " and ")
                .map(Words::text)
                .orElseGet(
                        () ->
                                conditions.size() == 1
                                        ? "1 condition"
                                        : conditions.size() + " conditions");
    }

    private Optional<Words> joined(JsonArray parts, String word) {
        List<Optional<Words>> all = parts.values().map(this::one).toList();
        if (all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Words> words = all.stream().flatMap(Optional::stream).toList();
        if (words.size() == 1) {
            return Optional.of(words.getFirst());
        }
        boolean cut = words.size() > MOST_SPELLED;
        String text =
                words.stream()
                        .limit(cut ? 1 : MOST_SPELLED)
                        .map(Words::inBrackets)
                        .collect(Collectors.joining(word));
        return Optional.of(
                new Words(cut ? text + word + (words.size() - 1) + " more" : text, true));
    }

    private Optional<Words> one(Json node) {
        JsonObject condition = node.asObject().orElse(JsonObject.EMPTY);
        String type = condition.text("Type").orElse("");
        if (SIGNS.containsKey(type)) {
            return compared(condition, type).map(Words::of);
        }
        return switch (type) {
            case "In" -> in(condition, " in ").map(Words::of);
            case "Not" -> condition.get("Condition").flatMap(this::not);
            case "Or" -> joined(condition.array("Conditions").orElse(JsonArray.EMPTY), " or ");
            default -> Optional.empty();
        };
    }

    /// The opposite in its own sign where there is one.
    private Optional<Words> not(Json node) {
        JsonObject inside = node.asObject().orElse(JsonObject.EMPTY);
        return switch (inside.text("Type").orElse("")) {
            case "Equals" -> compared(inside, "NotEquals").map(Words::of);
            case "In" -> in(inside, " not in ").map(Words::of);
            default -> one(node).map(words -> Words.of("not (" + words.text() + ")"));
        };
    }

    private Optional<String> compared(JsonObject condition, String type) {
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

    private Optional<String> in(JsonObject condition, String word) {
        JsonArray allowed = condition.array("Values").orElse(JsonArray.EMPTY);
        return condition
                .get("QueryValue")
                .filter(_ -> !allowed.isEmpty())
                .map(
                        asked ->
                                values.nameOf(asked)
                                        + word
                                        + allowed.values()
                                                .limit(MOST_VALUES)
                                                .map(values::of)
                                                .collect(Collectors.joining(", "))
                                        + (allowed.size() > MOST_VALUES ? ", …" : ""));
    }
}
