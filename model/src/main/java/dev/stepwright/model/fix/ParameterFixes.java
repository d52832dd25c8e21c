package dev.stepwright.model.fix;

import dev.stepwright.model.check.Names;
import dev.stepwright.model.edit.RemoveParameter;
import dev.stepwright.model.edit.RenameParameter;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What mends the declarations of parameters.
final class ParameterFixes {
    private static final int LONG_NAME = 64;

    private ParameterFixes() {}

    private static int index(Spot spot) {
        return Integer.parseInt(spot.place().tokens().get(1));
    }

    private static Parameter parameter(Spot spot) {
        return spot.document().parameters().get(index(spot));
    }

    private static Pointer at(Spot spot, String key) {
        return Pointer.of("Parameters").child(index(spot)).child(key);
    }

    private static String free(Spot spot, String wanted) {
        return dev.stepwright.model.edit.Names.free(
                wanted, name -> spot.document().parameter(name).isPresent());
    }

    static List<Fix> name(Spot spot) {
        if (spot.place().tokens().size() == 1) {
            return spot.node().filter(value -> value == JsonLiteral.NULL).isPresent()
                    ? List.of(Fix.safe("Remove Parameters", spot.remove(spot.place())))
                    : List.of();
        }
        Parameter parameter = parameter(spot);
        if (!(parameter.source() instanceof JsonObject)) {
            return List.of(Fix.guess("Remove entry", spot.removeEntry(spot.place())));
        }
        if (parameter.name().isEmpty()) {
            String name = free(spot, "Parameter");
            return List.of(
                    Fix.guess(
                            "Call it " + Spot.quoted(name),
                            spot.set(at(spot, "Name"), Json.of(name))));
        }
        String clean =
                parameter.name().replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        return clean.isEmpty() ? List.of() : List.of(renamed(spot, parameter, clean));
    }

    private static Fix renamed(Spot spot, Parameter parameter, String wanted) {
        String name = free(spot, wanted);
        return Fix.guess(
                "Rename to " + Spot.quoted(name), new RenameParameter(parameter.index(), name));
    }

    static List<Fix> longName(Spot spot) {
        Parameter parameter = parameter(spot);
        return List.of(renamed(spot, parameter, parameter.name().substring(0, LONG_NAME)));
    }

    static List<Fix> twice(Spot spot) {
        return CommonFixes.twice(spot, spot.place());
    }

    static List<Fix> defaultType(Spot spot) {
        Parameter parameter = parameter(spot);
        Json value = spot.node().orElse(JsonLiteral.NULL);
        Optional<Json> same =
                switch (parameter.type()) {
                    case "Integer" -> whole(value).or(() -> Scalars.asInteger(value));
                    case "Float" ->
                            value instanceof JsonNumber number && number.isInteger()
                                    ? Optional.of(new JsonNumber(number.raw() + ".0"))
                                    : Scalars.asNumber(value).map(ParameterFixes::fractional);
                    case "Boolean" -> Scalars.asFlag(value);
                    case "String" -> Scalars.asText(value);
                    default -> Optional.empty();
                };
        if (same.isPresent()) {
            String title =
                    same.get() instanceof JsonText
                            ? "Put it in quotes"
                            : value instanceof JsonText
                                    ? "Take the quotes off"
                                    : "Write " + same.get();
            return List.of(Fix.safe(title, spot.set(same.get())));
        }
        var fixes = new ArrayList<Fix>();
        fitting(value)
                .ifPresent(
                        type ->
                                fixes.add(
                                        Fix.guess(
                                                "Make it a " + type,
                                                spot.set(at(spot, "Type"), Json.of(type)))));
        fixes.add(Fix.guess("Remove default", spot.remove(spot.place())));
        return fixes;
    }

    private static Optional<Json> whole(Json value) {
        return value instanceof JsonNumber number && number.raw().matches("-?[0-9]+\\.0+")
                ? Optional.of(new JsonNumber(number.raw().substring(0, number.raw().indexOf('.'))))
                : Optional.empty();
    }

    private static Json fractional(Json number) {
        String raw = ((JsonNumber) number).raw();
        return ((JsonNumber) number).isInteger() ? new JsonNumber(raw + ".0") : number;
    }

    private static Optional<String> fitting(Json value) {
        return switch (value) {
            case JsonText _ -> Optional.of("String");
            case JsonNumber number -> Optional.of(number.isInteger() ? "Integer" : "Float");
            case JsonLiteral literal when literal != JsonLiteral.NULL -> Optional.of("Boolean");
            default -> Optional.empty();
        };
    }

    static List<Fix> removeDefault(Spot spot) {
        return List.of(Fix.guess("Remove default", spot.remove(spot.place())));
    }

    static List<Fix> choices(Spot spot) {
        Json value = spot.node().orElse(JsonLiteral.NULL);
        if (spot.place().tokens().size() > 3) {
            return value instanceof JsonText
                    ? List.of(Fix.safe("Remove the duplicate", spot.remove(spot.place())))
                    : quotedOrRemoved(spot);
        }
        Fix remove = Fix.guess("Remove EnumValues", spot.remove(spot.place()));
        if (!parameter(spot).type().equals("String")) {
            return List.of(remove);
        }
        return value instanceof JsonText && !(value instanceof JsonArray)
                ? List.of(spot.wrapped(value), remove)
                : List.of(remove);
    }

    private static List<Fix> quotedOrRemoved(Spot spot) {
        List<Fix> quoted = CommonFixes.quote(spot);
        return quoted.isEmpty()
                ? List.of(Fix.guess("Remove value", spot.remove(spot.place())))
                : quoted;
    }

    static List<Fix> defaultChoice(Spot spot) {
        Parameter parameter = parameter(spot);
        String chosen = spot.text();
        Pointer values = at(spot, "EnumValues");
        var fixes = new ArrayList<Fix>();
        Names.nearest(chosen, parameter.enumValues())
                .ifPresent(
                        near ->
                                fixes.add(
                                        Fix.guess(
                                                "Use " + Spot.quoted(near),
                                                spot.set(Json.of(near)))));
        fixes.add(
                Fix.guess(
                        "Allow " + Spot.quoted(chosen),
                        spot.set(values.child(spot.list(values).size()), Json.of(chosen))));
        return fixes;
    }

    static List<Fix> unused(Spot spot) {
        return List.of(Fix.guess("Remove parameter", new RemoveParameter(index(spot))));
    }
}
