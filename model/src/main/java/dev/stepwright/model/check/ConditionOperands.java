package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a condition compares can be compared, and is worth comparing.
final class ConditionOperands implements StepCheck {
    @Override
    public void check(StepContext step) {
        if (step.type().has(Trait.BRANCHING)) {
            step.step()
                    .at(ConditionShapes.AT)
                    .ifPresent(list -> all(step, ConditionShapes.AT, list));
        }
    }

    private static void all(StepContext step, Pointer at, Json node) {
        if (node instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                condition(step, at.child(i), list.get(i));
            }
        }
    }

    private static void condition(StepContext step, Pointer at, Json node) {
        if (!(node instanceof JsonObject condition)) {
            return;
        }
        String type = condition.text("Type").orElse("");
        switch (type) {
            case "Not" ->
                    condition
                            .get("Condition")
                            .ifPresent(inner -> condition(step, at.child("Condition"), inner));
            case "Or" ->
                    condition
                            .get("Conditions")
                            .ifPresent(inner -> all(step, at.child("Conditions"), inner));
            case "In" -> in(step, at, condition);
            default -> {
                if (ConditionShapes.COMPARING.contains(type)) {
                    compare(step, at, condition, type);
                }
            }
        }
    }

    private static void compare(StepContext step, Pointer at, JsonObject condition, String type) {
        Optional<Json> left = condition.get("LeftValue");
        Optional<Json> right = condition.get("RightValue");
        boolean good =
                operand(step, at.child("LeftValue"), left)
                        & operand(step, at.child("RightValue"), right);
        if (!good || left.isEmpty() || right.isEmpty()) {
            return;
        }
        if (isLiteral(left.get()) && isLiteral(right.get())) {
            step.tell(Rule.COND_CONST, at, Shown.value(left.get()), Shown.value(right.get()), type);
        }
        differ(step, at.child("RightValue"), left.get(), right.get());
        order(step, at.child("RightValue"), condition, left.get(), right.get());
    }

    private static void in(StepContext step, Pointer at, JsonObject condition) {
        Optional<Json> query = condition.get("QueryValue");
        boolean good = operand(step, at.child("QueryValue"), query);
        List<Json> values = condition.array("Values").orElse(JsonArray.EMPTY).values().toList();
        var literals = new ArrayList<Json>();
        for (int i = 0; i < values.size(); i++) {
            Json value = values.get(i);
            Pointer place = at.child("Values").child(i);
            if (operand(step, place, Optional.of(value)) && good && query.isPresent()) {
                differ(step, place, query.get(), value);
            }
            if (isLiteral(value)) {
                literals.add(value);
            }
        }
        if (good
                && query.isPresent()
                && isLiteral(query.get())
                && !values.isEmpty()
                && literals.size() == values.size()) {
            step.tell(Rule.COND_CONST, "in", at, Shown.value(query.get()));
        }
    }

    /// Tells of an operand that is none, and says whether it is one.
    private static boolean operand(StepContext step, Pointer at, Optional<Json> value) {
        if (value.isEmpty()) {
            return true;
        }
        boolean wrong =
                switch (value.get()) {
                    case JsonArray _ -> true;
                    case JsonObject object ->
                            !Expression.isExpression(object)
                                    && !object.has(Expression.GET)
                                    && !object.has(Expression.JOIN)
                                    && !object.has(Expression.JSON_GET);
                    case JsonLiteral literal -> literal == JsonLiteral.NULL;
                    case JsonText _, JsonNumber _ -> false;
                };
        if (wrong) {
            step.tell(Rule.COND_OPERAND_TYPE, at, Shown.value(value.get()));
        }
        return !wrong;
    }

    private static void differ(StepContext step, Pointer at, Json left, Json right) {
        Optional<ValueKind> one = kind(step, left);
        Optional<ValueKind> other = kind(step, right);
        if (one.isPresent() && other.isPresent() && one.get() != other.get()) {
            step.tell(
                    Severity.WARNING,
                    Rule.COND_OPERAND_TYPE,
                    "differ",
                    at,
                    one.get().words(),
                    other.get().words());
        }
    }

    /// True and false can be equal, but neither is more than the other.
    private static void order(
            StepContext step, Pointer at, JsonObject condition, Json left, Json right) {
        boolean ordering = !condition.text("Type").orElse("").endsWith("Equals");
        Optional<ValueKind> flag = Optional.of(ValueKind.BOOLEAN);
        if (ordering && kind(step, left).equals(flag) && kind(step, right).equals(flag)) {
            step.tell(Severity.WARNING, Rule.COND_OPERAND_TYPE, "order", at);
        }
    }

    private static Optional<ValueKind> kind(StepContext step, Json value) {
        return ValueKind.of(value, step::parameter, step::named);
    }

    private static boolean isLiteral(Json value) {
        return !(value instanceof JsonObject) && !(value instanceof JsonArray);
    }
}
