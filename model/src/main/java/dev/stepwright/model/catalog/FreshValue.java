package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import java.math.BigDecimal;
import java.util.Set;

/// The least that a value of a shape must hold, for a new element of a list.
final class FreshValue {
    private FreshValue() {}

    static Json of(Shapes shapes, Shape.Structure structure, Set<String> without) {
        JsonObject made = JsonObject.EMPTY;
        for (var member : structure.members().entrySet()) {
            if (member.getValue().required() && !without.contains(member.getKey())) {
                Shape shape = shapes.shape(member.getValue().shape());
                made = made.plus(member.getKey(), value(shapes, member.getKey(), shape));
            }
        }
        return made;
    }

    private static Json value(Shapes shapes, String member, Shape shape) {
        return switch (shape) {
            case Shape.Structure inner -> of(shapes, inner, Set.of());
            case Shape.ListOf _ -> JsonArray.EMPTY;
            case Shape.MapOf _, Shape.Anything _ -> JsonObject.EMPTY;
            case Shape.Flag _ -> Json.of(false);
            case Shape.Number number ->
                    Json.of(number.bounds().least().map(BigDecimal::intValue).orElse(1));
            case Shape.Time _ -> Json.of("");
            case Shape.Text text -> {
                Lookup lookup = Lookup.of(member, shape);
                yield Json.of(
                        lookup != Lookup.NONE
                                ? lookup.initial()
                                : text.values().isEmpty() ? "" : text.values().getFirst());
            }
        };
    }
}
