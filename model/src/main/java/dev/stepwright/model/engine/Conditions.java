package dev.stepwright.model.engine;

import dev.stepwright.model.engine.Unresolved.Unfit;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import java.math.BigDecimal;

/// Evaluates conditions whose operands are resolved.
///
/// Numbers are compared as numbers, texts letter by letter, true and false only for equality;
/// anything else fails the condition step.
final class Conditions {
    private Conditions() {}

    /// True when all of them hold; a list without any holds.
    static boolean allHold(Json conditions) throws Unfit {
        if (!(conditions instanceof JsonArray list)) {
            throw new Unfit("Conditions is %s, not a list".formatted(conditions.kind()));
        }
        for (Json condition : list.values().toList()) {
            if (!holds(condition)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Json node) throws Unfit {
        if (!(node instanceof JsonObject condition)) {
            throw new Unfit("a condition is %s, not an object".formatted(node.kind()));
        }
        String type = condition.text("Type").orElse("");
        return switch (type) {
            case "Not" -> !holds(member(condition, "Condition"));
            case "Or" -> anyHolds(member(condition, "Conditions"));
            case "In" -> isIn(condition);
            case "NotIn" -> !isIn(condition);
            case "Equals" -> equal(left(condition), right(condition));
            case "NotEquals" -> !equal(left(condition), right(condition));
            case "GreaterThan" -> compare(left(condition), right(condition)) > 0;
            case "GreaterThanOrEqualTo" -> compare(left(condition), right(condition)) >= 0;
            case "LessThan" -> compare(left(condition), right(condition)) < 0;
            case "LessThanOrEqualTo" -> compare(left(condition), right(condition)) <= 0;
            default -> throw new Unfit("the condition type \"%s\" is not known".formatted(type));
        };
    }

    private static boolean anyHolds(Json conditions) throws Unfit {
        if (!(conditions instanceof JsonArray list)) {
            throw new Unfit("Conditions is %s, not a list".formatted(conditions.kind()));
        }
        for (Json condition : list.values().toList()) {
            if (holds(condition)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(JsonObject condition) throws Unfit {
        boolean old = condition.has("In");
        Json query = operand(condition, old ? "Value" : "QueryValue");
        String key = old ? "In" : "Values";
        if (!(member(condition, key) instanceof JsonArray list)) {
            throw new Unfit("%s of a condition is not a list".formatted(key));
        }
        for (Json value : list.values().toList()) {
            if (comparable(query, value) && equal(query, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comparable(Json a, Json b) {
        return a instanceof JsonText && b instanceof JsonText
                || a instanceof JsonNumber && b instanceof JsonNumber
                || isBoolean(a) && isBoolean(b);
    }

    private static boolean isBoolean(Json value) {
        return value == JsonLiteral.TRUE || value == JsonLiteral.FALSE;
    }

    private static boolean equal(Json a, Json b) throws Unfit {
        return isBoolean(a) && isBoolean(b) ? a == b : compare(a, b) == 0;
    }

    private static int compare(Json a, Json b) throws Unfit {
        if (a instanceof JsonText one && b instanceof JsonText other) {
            return one.value().compareTo(other.value());
        }
        if (a instanceof JsonNumber one && b instanceof JsonNumber other) {
            return value(one).compareTo(value(other));
        }
        throw new Unfit(
                isBoolean(a) && isBoolean(b)
                        ? "true and false have no order"
                        : "%s cannot be compared with %s".formatted(shown(a), shown(b)));
    }

    private static BigDecimal value(JsonNumber number) throws Unfit {
        try {
            return number.value();
        } catch (NumberFormatException e) {
            throw new Unfit("%s is too large a number".formatted(number.raw()));
        }
    }

    private static String shown(Json value) {
        return value instanceof JsonNumber || value instanceof JsonText || isBoolean(value)
                ? "%s (%s)".formatted(value.text(), value.kind())
                : value.kind();
    }

    private static Json left(JsonObject condition) throws Unfit {
        return operand(condition, "LeftValue");
    }

    private static Json right(JsonObject condition) throws Unfit {
        return operand(condition, "RightValue");
    }

    private static Json operand(JsonObject condition, String name) throws Unfit {
        Json value = member(condition, name);
        if (value instanceof JsonObject
                || value instanceof JsonArray
                || value == JsonLiteral.NULL) {
            throw new Unfit(
                    "%s is %s; a condition compares texts, numbers, true and false"
                            .formatted(name, value.kind()));
        }
        return value;
    }

    private static Json member(JsonObject condition, String name) throws Unfit {
        return condition
                .get(name)
                .orElseThrow(() -> new Unfit("a condition has no %s".formatted(name)));
    }
}
