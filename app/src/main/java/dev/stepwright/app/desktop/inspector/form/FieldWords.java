package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The fields of a step in people's words: "Channel train · S3 location".
final class FieldWords {
    /// The members of conditions.
    private static final Map<String, String> MEMBERS =
            Map.of(
                    "LeftValue", "left side",
                    "RightValue", "right side",
                    "QueryValue", "value",
                    "Values", "list",
                    "Condition", "not",
                    "Conditions", "any of");

    private FieldWords() {}

    /// The words for a place; the last parts of the place where no field of the type is there.
    static String of(Step step, StepType type, Pointer place) {
        for (Field.Group group : type.groups()) {
            for (Field field : group.fields()) {
                if (place.startsWith(field.place())) {
                    Optional<String> words = words(step, field, place);
                    if (words.isPresent()) {
                        return words.get();
                    }
                }
            }
        }
        return place.tokens().size() < 2
                ? ValueText.words(place.isRoot() ? "Step" : place.last())
                : OtherMembers.label(place);
    }

    private static Optional<String> words(Step step, Field field, Pointer place) {
        List<String> rest =
                place.tokens().subList(field.place().tokens().size(), place.tokens().size());
        if (field instanceof Field.Conditions) {
            return Optional.of(condition(rest));
        }
        if (rest.isEmpty()) {
            return Optional.of(field.label());
        }
        if (field instanceof Field.Items items) {
            return Optional.of(item(step, items, rest));
        }
        if (field instanceof Field.Entries) {
            return Optional.of(one(field.label()) + " " + rest.getFirst());
        }
        if (field instanceof Field.Values) {
            return Optional.of(numbered(one(field.label()), rest.getFirst()));
        }
        return Optional.empty();
    }

    private static String item(Step step, Field.Items items, List<String> rest) {
        Pointer at = items.place().child(rest.getFirst());
        String name =
                step.at(at.child(items.nameKey()))
                        .flatMap(Json::asText)
                        .map(text -> one(items.label()) + " " + text)
                        .orElseGet(() -> numbered(one(items.label()), rest.getFirst()));
        var inside = new Pointer(rest.subList(1, rest.size()));
        String field =
                items.fields().stream()
                        .filter(each -> inside.startsWith(each.place()))
                        .map(Field::label)
                        .findFirst()
                        .orElseGet(() -> inside.isRoot() ? "" : ValueText.words(inside.last()));
        return field.isEmpty() ? name : name + " · " + field;
    }

    private static String condition(List<String> rest) {
        var words = new ArrayList<String>();
        for (String token : rest) {
            String member = MEMBERS.get(token);
            words.add(
                    member != null
                            ? member
                            : numbered(words.isEmpty() ? "Condition" : words.removeLast(), token));
        }
        return String.join(" · ", words);
    }

    private static String numbered(String word, String token) {
        return token.matches("\\d{1,6}") ? word + " " + (Integer.parseInt(token) + 1) : word;
    }

    /// "Channels" of one of them: "Channel".
    private static String one(String label) {
        boolean many = label.endsWith("s") && !label.toLowerCase(Locale.ROOT).endsWith("ss");
        return many ? label.substring(0, label.length() - 1) : label;
    }
}
