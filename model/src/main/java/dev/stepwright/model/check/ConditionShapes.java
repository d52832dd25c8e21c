package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The conditions of a branching step have types and members that the service knows.
final class ConditionShapes implements StepCheck {
    static final Pointer AT = Pointer.parse("/Arguments/Conditions");
    static final List<String> COMPARING =
            List.of(
                    "Equals",
                    "GreaterThan",
                    "GreaterThanOrEqualTo",
                    "LessThan",
                    "LessThanOrEqualTo");
    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "In", List.of("QueryValue", "Values"),
                    "Not", List.of("Condition"),
                    "Or", List.of("Conditions"));
    private static final List<String> TYPES =
            java.util.stream.Stream.concat(COMPARING.stream(), KEYS.keySet().stream().sorted())
                    .toList();
    private static final List<String> SCHEMA_ONLY = List.of("NotEquals", "NotIn");

    @Override
    public void check(StepContext step) {
        if (!step.type().has(Trait.BRANCHING) || step.body().object("Arguments").isEmpty()) {
            return;
        }
        Optional<Json> conditions = step.step().at(AT);
        if (conditions.isEmpty()) {
            step.tell(Rule.COND_EMPTY, "missing", Pointer.of("Arguments"));
        } else if (!(conditions.get() instanceof JsonArray list)) {
            Severity severity =
                    conditions.get() == JsonLiteral.NULL ? Severity.WARNING : Severity.ERROR;
            step.tell(severity, Rule.COND_EMPTY, "kind", AT, Shown.value(conditions.get()));
        } else if (list.isEmpty()) {
            step.tell(Severity.WARNING, Rule.COND_EMPTY, "none", AT);
        } else {
            all(step, AT, list);
        }
    }

    private static void all(StepContext step, Pointer at, JsonArray list) {
        for (int i = 0; i < list.size(); i++) {
            condition(step, at.child(i), list.get(i));
        }
    }

    private static void condition(StepContext step, Pointer at, Json node) {
        if (!(node instanceof JsonObject condition)) {
            step.tell(Rule.COND_TYPE, "kind", at, Shown.value(node));
            return;
        }
        Optional<Json> type = condition.get("Type");
        String name = type.flatMap(Json::asText).orElse("");
        if (name.isEmpty()) {
            step.tell(Rule.COND_TYPE, "missing", type.isPresent() ? at.child("Type") : at);
        } else if (SCHEMA_ONLY.contains(name)) {
            step.tell(Rule.COND_SCHEMA_ONLY, at.child("Type"), Shown.text(name));
        } else if (name.equalsIgnoreCase("And")) {
            step.tell(Rule.COND_TYPE, "and", at.child("Type"));
        } else if (!TYPES.contains(name)) {
            step.tell(
                    Rule.COND_TYPE,
                    at.child("Type"),
                    Shown.text(name),
                    Texts.didYouMean(Names.nearest(name, TYPES)));
        } else {
            known(step, at, condition, name);
        }
    }

    private static void known(StepContext step, Pointer at, JsonObject condition, String type) {
        List<String> keys = KEYS.getOrDefault(type, List.of("LeftValue", "RightValue"));
        List<String> extra =
                condition.names().stream()
                        .filter(key -> !key.equals("Type") && !keys.contains(key))
                        .toList();
        for (String key : extra) {
            String due = String.join(Texts.text("and"), keys);
            step.tell(Rule.COND_KEYS, "extra", at.child(key), type, Shown.text(key), due);
        }
        for (String key : keys) {
            // A member under another name is told already, and says which one is due.
            if (!condition.has(key) && extra.isEmpty()) {
                step.tell(Rule.COND_KEYS, "missing", at, type, Shown.text(key));
            }
        }
        switch (type) {
            case "Not" ->
                    condition
                            .get("Condition")
                            .ifPresent(inner -> condition(step, at.child("Condition"), inner));
            case "Or" -> condition.get("Conditions").ifPresent(inner -> or(step, at, inner));
            case "In" -> condition.get("Values").ifPresent(values -> in(step, at, values));
            default -> {}
        }
    }

    private static void or(StepContext step, Pointer at, Json inner) {
        Pointer place = at.child("Conditions");
        if (inner instanceof JsonArray list) {
            all(step, place, list);
        } else {
            step.tell(Rule.COND_KEYS, "kind", place, "Or", "Conditions", Shown.value(inner));
        }
    }

    private static void in(StepContext step, Pointer at, Json values) {
        Pointer place = at.child("Values");
        if (!(values instanceof JsonArray list)) {
            step.tell(Rule.COND_KEYS, "kind", place, "In", "Values", Shown.value(values));
        } else if (list.isEmpty()) {
            step.tell(Rule.COND_IN_EMPTY, place);
        }
    }
}
