package dev.stepwright.model.fix;

import dev.stepwright.model.check.Names;
import dev.stepwright.model.check.ValueKind;
import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What mends conditions and their branches.
final class ConditionFixes {
    private static final Pointer CONDITIONS = Pointer.of("Arguments", "Conditions");

    /// Members that earlier versions of the SDK and the schema wrote, by type.
    private static final Map<String, Map<String, String>> LEGACY =
            Map.of(
                    "In", Map.of("Value", "QueryValue", "In", "Values"),
                    "Not", Map.of("Expression", "Condition"));

    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "In", List.of("QueryValue", "Values"),
                    "Not", List.of("Condition"),
                    "Or", List.of("Conditions"));

    private ConditionFixes() {}

    static List<Fix> keys(Spot spot) {
        Json value = spot.node().orElse(JsonLiteral.NULL);
        if (spot.place().last().equals("Values") || spot.place().last().equals("Conditions")) {
            boolean one =
                    Scalars.isScalar(value)
                            || value instanceof JsonObject object
                                    && (Expression.isExpression(object) || object.has("Type"));
            if (one && !(value instanceof JsonArray)) {
                return List.of(spot.wrapped(value));
            }
        }
        JsonObject condition = spot.object(spot.place().parent());
        String type = condition.text("Type").orElse("");
        List<String> due = KEYS.getOrDefault(type, List.of("LeftValue", "RightValue"));
        String key = spot.place().last();
        if (due.contains(key) || !condition.has(key)) {
            return List.of();
        }
        String modern = LEGACY.getOrDefault(type, Map.of()).get(key);
        if (modern != null && !condition.has(modern)) {
            return List.of(
                    Fix.safe(
                            "Rename to " + Spot.quoted(modern), spot.rename(spot.place(), modern)));
        }
        List<String> open = due.stream().filter(each -> !condition.has(each)).toList();
        var fixes = new ArrayList<Fix>();
        Names.nearest(key, open)
                .or(() -> open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty())
                .ifPresent(
                        near ->
                                fixes.add(
                                        Fix.guess(
                                                "Rename to " + Spot.quoted(near),
                                                spot.rename(spot.place(), near))));
        if (open.isEmpty()) {
            fixes.add(Fix.guess("Remove " + Spot.quoted(key), spot.remove(spot.place())));
        }
        return fixes;
    }

    /// What the schema alone calls `NotEquals` and `NotIn`, as Not around what every SDK writes.
    static List<Fix> schemaOnly(Spot spot) {
        Pointer at = spot.place().parent();
        JsonObject condition = spot.object(at);
        boolean in = spot.text().equals("NotIn");
        JsonObject inner = JsonObject.EMPTY.plus("Type", Json.of(in ? "In" : "Equals"));
        for (JsonObject.Member member : condition.members()) {
            if (!member.name().equals("Type")) {
                String name =
                        in
                                ? LEGACY.getOrDefault("In", Map.of())
                                        .getOrDefault(member.name(), member.name())
                                : member.name();
                inner = inner.plus(name, member.value());
            }
        }
        JsonObject not = JsonObject.EMPTY.plus("Type", Json.of("Not")).plus("Condition", inner);
        return List.of(Fix.safe("Write as Not and " + (in ? "In" : "Equals"), spot.set(at, not)));
    }

    static List<Fix> type(Spot spot) {
        Pointer at = spot.place().parent();
        boolean first = at.tokens().size() == 3 && at.parent().equals(CONDITIONS);
        if (spot.text().equalsIgnoreCase("And") && first) {
            return spot.object(at)
                    .array("Conditions")
                    .filter(parts -> !parts.isEmpty())
                    .map(parts -> List.of(inARow(spot, at, parts)))
                    .orElse(List.of());
        }
        return CommonFixes.useMeant(spot);
    }

    /// All conditions of a step must hold, so the parts of an And are listed one after the other.
    private static Fix inARow(Spot spot, Pointer at, JsonArray parts) {
        int index = Integer.parseInt(at.last());
        var all = new ArrayList<Json>(spot.list(CONDITIONS).values().toList());
        all.remove(index);
        all.addAll(index, parts.values().toList());
        return Fix.safe("List its parts", spot.set(CONDITIONS, JsonArray.of(all)));
    }

    /// The literal of the two sides becomes what the other side is.
    static List<Fix> operands(Spot spot) {
        Pointer at = spot.place();
        Pointer other =
                switch (at.last()) {
                    case "RightValue" -> at.parent().child("LeftValue");
                    case "LeftValue" -> at.parent().child("RightValue");
                    default -> at.parent().parent().child("QueryValue");
                };
        return converted(spot, at, other)
                .or(() -> converted(spot, other, at))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Fix> converted(Spot spot, Pointer at, Pointer model) {
        Optional<Json> value = spot.at(at).filter(Scalars::isScalar);
        Optional<ValueKind> kind =
                spot.at(model).flatMap(each -> ValueKind.of(each, spot.document()));
        if (value.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<Json> changed =
                switch (kind.get()) {
                    case TEXT -> Scalars.asText(value.get());
                    case NUMBER -> Scalars.asNumber(value.get());
                    case BOOLEAN -> Scalars.asFlag(value.get());
                };
        return changed.map(
                fitting ->
                        Fix.safe(
                                fitting instanceof JsonText
                                        ? "Put it in quotes"
                                        : "Take the quotes off",
                                spot.set(at, fitting)));
    }

    static List<Fix> branch(Spot spot) {
        List<String> tokens = spot.place().tokens();
        Json value = spot.node().orElse(JsonLiteral.NULL);
        if (tokens.size() == 2) {
            return value instanceof JsonObject
                    ? List.of(spot.wrapped(value))
                    : value == JsonLiteral.NULL
                            ? List.of(Fix.safe("Make it an empty list", spot.set(JsonArray.EMPTY)))
                            : List.of();
        }
        var fixes = new ArrayList<Fix>();
        Side side = tokens.get(1).equals(Side.IF.key()) ? Side.IF : Side.ELSE;
        spot.document()
                .named(spot.text())
                .filter(step -> !step.id().equals(spot.id()))
                .ifPresent(
                        step ->
                                fixes.add(
                                        Fix.guess(
                                                "Move the step here",
                                                spot.remove(spot.place()),
                                                new MoveToScope(
                                                        List.of(step.id()),
                                                        new Scope.Branch(spot.id(), side)))));
        fixes.add(Fix.guess("Remove entry", spot.remove(spot.place())));
        return fixes;
    }
}
