package dev.stepwright.app.lookalike;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The functions of CloudFormation, as far as a text can say what they stand for: what only a stack
/// knows is kept as `${…}`.
final class Intrinsics {
    private static final String PREFIX = "Fn::";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}!]+)}");

    private Intrinsics() {}

    /// The value with every function in it put into text.
    static Json resolved(Json value) {
        return switch (value) {
            case JsonObject object -> ofObject(object);
            case JsonArray array -> JsonArray.of(array.values().map(Intrinsics::resolved).toList());
            default -> value;
        };
    }

    private static Json ofObject(JsonObject object) {
        Optional<JsonObject.Member> function = function(object);
        if (function.isPresent()) {
            return call(function.get().name(), function.get().value());
        }
        var members = new ArrayList<JsonObject.Member>();
        for (JsonObject.Member member : object.members()) {
            members.add(
                    new JsonObject.Member(
                            member.before(),
                            member.key(),
                            member.separator(),
                            resolved(member.value()),
                            member.after()));
        }
        return members.isEmpty() ? object : new JsonObject(members, "");
    }

    private static Optional<JsonObject.Member> function(JsonObject object) {
        return object.members().size() == 1
                ? object.members().stream()
                        .filter(
                                member ->
                                        member.name().equals("Ref")
                                                || member.name().startsWith(PREFIX))
                        .findFirst()
                : Optional.empty();
    }

    private static Json call(String name, Json argument) {
        return switch (name) {
            case "Ref" -> variable(words(argument));
            case "Fn::GetAtt" ->
                    variable(
                            argument instanceof JsonArray parts
                                    ? String.join(
                                            ".", parts.values().map(Intrinsics::words).toList())
                                    : words(argument));
            case "Fn::ToJsonString" -> resolved(argument);
            case "Fn::Join" -> joined(argument);
            case "Fn::Sub" -> substituted(argument);
            default -> variable(name.substring(PREFIX.length()) + " " + words(argument));
        };
    }

    private static Json variable(String name) {
        return Json.of("${" + name + "}");
    }

    private static Json joined(Json argument) {
        if (!(argument instanceof JsonArray parts)
                || parts.size() != 2
                || !(parts.get(1) instanceof JsonArray pieces)) {
            return variable("Join " + words(argument));
        }
        return Json.of(
                String.join(words(parts.get(0)), pieces.values().map(Intrinsics::words).toList()));
    }

    private static Json substituted(Json argument) {
        if (argument instanceof JsonText) {
            return argument;
        }
        if (!(argument instanceof JsonArray parts)
                || parts.size() != 2
                || !(parts.get(1) instanceof JsonObject values)) {
            return variable("Sub " + words(argument));
        }
        return Json.of(
                VARIABLE.matcher(words(parts.get(0)))
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                values.get(found.group(1).strip())
                                                        .map(Intrinsics::words)
                                                        .orElse(found.group()))));
    }

    /// A value as a text that can stand within another one.
    private static String words(Json value) {
        Json plain = resolved(value);
        return switch (plain) {
            case JsonText text -> text.value();
            case JsonArray array -> {
                List<String> each = array.values().map(Intrinsics::words).toList();
                yield String.join(" ", each);
            }
            default -> plain.text();
        };
    }
}
