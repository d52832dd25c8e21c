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
            Optional<String> words = among(step, group.fields(), Pointer.ROOT, place);
            if (words.isPresent()) {
                return words.get();
            }
        }
        return place.tokens().size() < 2
                ? ValueText.words(place.isRoot() ? "Step" : place.last())
                : OtherMembers.label(place);
    }

    /// @param base the place of the item that the fields belong to
    private static Optional<String> among(
            Step step, List<Field> fields, Pointer base, Pointer place) {
        return fields.stream()
                .filter(field -> place.startsWith(base.then(field.place())))
                .flatMap(field -> words(step, field, base, place).stream())
                .findFirst();
    }

    private static Optional<String> words(Step step, Field field, Pointer base, Pointer place) {
        if (field instanceof Field.Either(Field usual, Field other)) {
            return among(step, List.of(usual, other), base, place);
        }
        Pointer whole = base.then(field.place());
        List<String> rest = place.tokens().subList(whole.tokens().size(), place.tokens().size());
        if (field instanceof Field.Conditions) {
            return Optional.of(condition(rest));
        }
        if (rest.isEmpty()) {
            return Optional.of(field.label());
        }
        return switch (field) {
            case Field.Items items -> Optional.of(item(step, items, whole, place, rest));
            case Field.Entries _ -> Optional.of(one(field.label()) + " " + rest.getFirst());
            case Field.Values _ -> Optional.of(numbered(one(field.label()), rest.getFirst()));
            case Field.Part part ->
                    among(step, part.fields(), base, place)
                            .map(inner -> field.label() + " · " + inner);
            default -> Optional.empty();
        };
    }

    private static String item(
            Step step, Field.Items items, Pointer list, Pointer place, List<String> rest) {
        Pointer at = list.child(rest.getFirst());
        String name =
                Optional.of(items.nameKey())
                        .filter(key -> !key.isEmpty())
                        .flatMap(key -> step.at(at.child(key)))
                        .flatMap(Json::asText)
                        .map(text -> one(items.label()) + " " + text)
                        .orElseGet(() -> numbered(one(items.label()), rest.getFirst()));
        if (rest.size() == 1) {
            return name;
        }
        return name
                + " · "
                + among(step, items.first(), at, place)
                        .or(() -> among(step, items.more(), at, place))
                        .orElseGet(() -> ValueText.words(place.last()));
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
