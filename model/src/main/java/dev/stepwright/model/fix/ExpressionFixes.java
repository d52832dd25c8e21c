package dev.stepwright.model.fix;

import dev.stepwright.model.check.Names;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What mends the form of expressions.
final class ExpressionFixes {
    private static final List<String> JOIN_KEYS = List.of("On", "Values");
    private static final List<String> FUNCTIONS =
            List.of(Expression.JOIN, Expression.JSON_GET, Expression.GET);

    private ExpressionFixes() {}

    /// The expression without its other keys.
    static List<Fix> shape(Spot spot) {
        JsonObject object = spot.object(spot.place());
        return FUNCTIONS.stream()
                .filter(object::has)
                .filter(_ -> object.members().size() > 1)
                .limit(1)
                .map(
                        key ->
                                Fix.guess(
                                        "Keep only " + key,
                                        spot.set(
                                                JsonObject.EMPTY.plus(
                                                        key, object.get(key).orElseThrow()))))
                .toList();
    }

    static List<Fix> function(Spot spot) {
        return Names.nearest(spot.place().last(), FUNCTIONS)
                .filter(name -> !name.equals(Expression.GET))
                .map(
                        name ->
                                List.of(
                                        Fix.guess(
                                                "Use " + Spot.quoted(name),
                                                spot.rename(spot.place(), name))))
                .orElse(List.of());
    }

    static List<Fix> join(Spot spot) {
        Json value = spot.node().orElse(JsonLiteral.NULL);
        switch (spot.place().last()) {
            case "On" -> {
                Optional<Json> text = Scalars.asText(value);
                return text.isPresent()
                        ? CommonFixes.quote(spot)
                        : value == JsonLiteral.NULL
                                ? List.of(
                                        Fix.safe(
                                                "Join without a text between",
                                                spot.set(Json.of(""))))
                                : List.of();
            }
            case "Values" -> {
                return Scalars.isScalar(value) || Expression.isExpression(value)
                        ? List.of(spot.wrapped(value))
                        : List.of();
            }
            case Expression.JOIN -> {
                return value instanceof JsonArray
                        ? List.of(
                                Fix.safe(
                                        "Join without a text between",
                                        spot.set(
                                                JsonObject.EMPTY
                                                        .plus("On", Json.of(""))
                                                        .plus("Values", value))))
                        : List.of();
            }
            default -> {
                return otherKey(spot);
            }
        }
    }

    private static List<Fix> otherKey(Spot spot) {
        if (!spot.place().parent().last().equals(Expression.JOIN)) {
            return List.of();
        }
        JsonObject body = spot.object(spot.place().parent());
        var fixes = new ArrayList<Fix>();
        Names.nearest(
                        spot.place().last(),
                        JOIN_KEYS.stream().filter(key -> !body.has(key)).toList())
                .ifPresent(
                        near ->
                                fixes.add(
                                        Fix.guess(
                                                "Rename to " + Spot.quoted(near),
                                                spot.rename(spot.place(), near))));
        fixes.add(
                Fix.guess("Remove " + Spot.quoted(spot.place().last()), spot.remove(spot.place())));
        return fixes;
    }

    /// What a join of nothing gives.
    static List<Fix> emptyJoin(Spot spot) {
        Pointer join = spot.place().parent().parent();
        return List.of(Fix.safe("Use an empty text", spot.set(join, Json.of(""))));
    }

    static List<Fix> nullInJoin(Spot spot) {
        var fixes = new ArrayList<Fix>();
        if (spot.list(spot.place().parent()).size() > 1) {
            fixes.add(Fix.guess("Remove null", spot.remove(spot.place())));
        }
        fixes.add(Fix.guess("Use an empty text", spot.set(Json.of(""))));
        return fixes;
    }

    static List<Fix> twoFiles(Spot spot) {
        JsonObject get = spot.object(spot.place());
        return get.has("PropertyFile") && get.has("S3Uri")
                ? List.of(
                        Fix.guess("Remove S3Uri", spot.remove(spot.place().child("S3Uri"))),
                        Fix.guess(
                                "Remove PropertyFile",
                                spot.remove(spot.place().child("PropertyFile"))))
                : List.of();
    }

    static List<Fix> wrapInJoin(Spot spot) {
        Json value = spot.node().orElse(JsonLiteral.NULL);
        boolean can =
                Scalars.isScalar(value)
                        || Expression.isExpression(value)
                                && !(Expression.of(value) instanceof Expression.JsonGet)
                                && !(Expression.of(value) instanceof Expression.UnknownFunction);
        return can
                ? List.of(Fix.safe("Wrap in a Join", spot.set(Expression.join("", List.of(value)))))
                : List.of();
    }

    /// The values of a join inside a join with the same text between them.
    static List<Fix> flatten(Spot spot) {
        if (!(spot.node().map(Expression::of).orElse(null) instanceof Expression.Join inner)
                || !(inner.values().orElse(JsonLiteral.NULL) instanceof JsonArray values)
                || values.values().anyMatch(ExpressionFixes::isNested)) {
            return List.of();
        }
        Pointer list = spot.place().parent();
        JsonArray outer = spot.list(list);
        String on = spot.object(list.parent()).text("On").orElse("");
        if (!inner.on().flatMap(Json::asText).orElse("").equals(on)) {
            return List.of();
        }
        int index = Integer.parseInt(spot.place().last());
        var flat = new ArrayList<Json>(outer.values().toList());
        flat.remove(index);
        flat.addAll(index, values.values().toList());
        return List.of(Fix.safe("Join all in one", spot.set(list, JsonArray.of(flat))));
    }

    private static boolean isNested(Json value) {
        return Expression.of(value) instanceof Expression.Join
                || Expression.of(value) instanceof Expression.JsonGet;
    }
}
