package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parameters have names that differ, types that exist, and choices that make sense.
final class Parameters implements DocumentCheck {
    static final int LONG_NAME = 64;
    static final int LONGEST_NAME = 256;
    static final int MANY = 200;

    @Override
    public Basis basis() {
        return Basis.OWN_VALUES;
    }

    static Pointer at(Parameter parameter) {
        return Pointer.of("Parameters").child(parameter.index());
    }

    /// What to call a parameter in a sentence: its name, or its place in the list.
    static String title(Parameter parameter) {
        return parameter.name().isEmpty()
                ? Texts.text("parameter.unnamed", parameter.index() + 1)
                : Texts.text("parameter.named", Shown.text(parameter.name()));
    }

    @Override
    public void check(CheckContext context, Findings found) {
        Optional<Json> all = context.own("Parameters");
        if (all.isPresent() && !(all.get() instanceof JsonArray)) {
            Severity severity = all.get() == JsonLiteral.NULL ? Severity.WARNING : Severity.ERROR;
            found.tell(
                    severity,
                    Rule.PARAM_NAME_CHARS,
                    "list",
                    Location.of(Pointer.of("Parameters")),
                    Shown.value(all.get()));
        }
        Set<String> seen = new HashSet<>();
        for (Parameter parameter : context.document().parameters()) {
            if (!(parameter.source() instanceof JsonObject body)) {
                found.tell(
                        Rule.PARAM_NAME_CHARS,
                        "entry",
                        Location.of(at(parameter)),
                        parameter.index() + 1,
                        Shown.value(parameter.source()));
                continue;
            }
            name(parameter, body, seen, found);
            type(parameter, body, found);
            choices(parameter, body, found);
        }
        List<Parameter> parameters = context.document().parameters();
        if (parameters.size() > MANY) {
            found.tell(Rule.PARAM_MANY, Location.of(at(parameters.get(MANY))), parameters.size());
        }
    }

    private static void name(
            Parameter parameter, JsonObject body, Set<String> seen, Findings found) {
        Pointer at = at(parameter);
        Optional<Json> value = body.get("Name");
        if (value.isEmpty()) {
            found.tell(Rule.PARAM_NAME_CHARS, "missing", Location.of(at), parameter.index() + 1);
            return;
        }
        Location place = Location.of(at.child("Name"));
        if (!(value.get() instanceof JsonText)) {
            found.tell(
                    Rule.PARAM_NAME_CHARS,
                    "kind",
                    place,
                    parameter.index() + 1,
                    Shown.value(value.get()));
            return;
        }
        String name = parameter.name();
        if (name.isEmpty()) {
            found.tell(Rule.PARAM_NAME_CHARS, "missing", place, parameter.index() + 1);
            return;
        }
        if (!StepNames.NAME.matcher(name).matches()) {
            found.tell(
                    Placeholders.severity(Rule.PARAM_NAME_CHARS, name),
                    Rule.PARAM_NAME_CHARS,
                    "chars",
                    place,
                    Shown.text(name),
                    StepNames.stranger(name));
        }
        if (name.length() > LONGEST_NAME) {
            found.tell(
                    Severity.ERROR,
                    Rule.PARAM_NAME_LONG,
                    "longest",
                    place,
                    Shown.text(name),
                    name.length());
        } else if (name.length() > LONG_NAME) {
            found.tell(Rule.PARAM_NAME_LONG, place, Shown.text(name), name.length());
        }
        if (!seen.add(name)) {
            found.tell(Rule.PARAM_DUP, place, Shown.text(name));
        }
        if (Secrets.isSecretName(name)
                && parameter.type().equals("String")
                && !parameter.defaultValue().flatMap(Json::asText).orElse("").startsWith("arn:")) {
            found.tell(Rule.PARAM_SECRET, place, Shown.text(name));
        }
    }

    private static void type(Parameter parameter, JsonObject body, Findings found) {
        body.get("Type")
                .filter(type -> type.asText().filter(Parameter.TYPES::contains).isEmpty())
                .ifPresent(
                        type ->
                                found.tell(
                                        Placeholders.severity(
                                                Rule.PARAM_TYPE, type.asText().orElse("")),
                                        Rule.PARAM_TYPE,
                                        "value",
                                        Location.of(at(parameter).child("Type")),
                                        title(parameter),
                                        Shown.value(type),
                                        Texts.didYouMean(meant(type))));
    }

    private static Optional<String> meant(Json type) {
        return switch (type.asText().orElse("")) {
            case "Double", "Number", "number", "double" -> Optional.of("Float");
            case "Int", "int", "Long" -> Optional.of("Integer");
            case "Bool", "bool" -> Optional.of("Boolean");
            case "Str", "str", "Text" -> Optional.of("String");
            case String other -> Names.nearest(other, Parameter.TYPES);
        };
    }

    private static void choices(Parameter parameter, JsonObject body, Findings found) {
        Optional<Json> value = body.get("EnumValues");
        if (value.isEmpty()) {
            return;
        }
        Pointer at = at(parameter).child("EnumValues");
        Location place = Location.of(at);
        String title = title(parameter);
        if (!parameter.type().equals("String")) {
            found.tell(Rule.PARAM_ENUM_NOT_STRING_TYPE, place, title, Shown.text(parameter.type()));
        } else if (!(value.get() instanceof JsonArray list)) {
            found.tell(
                    Rule.PARAM_ENUM_NOT_STRING_TYPE,
                    "list",
                    place,
                    title,
                    Shown.value(value.get()));
        } else if (list.isEmpty()) {
            found.tell(Rule.PARAM_ENUM_NOT_STRING_TYPE, "empty", place, title);
        } else {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                Location item = Location.of(at.child(i));
                if (!(list.get(i) instanceof JsonText text)) {
                    String shown = Shown.value(list.get(i));
                    found.tell(Rule.PARAM_ENUM_NOT_STRING_TYPE, "item", item, title, shown);
                } else if (!seen.add(text.value())) {
                    String shown = Shown.text(text.value());
                    found.tell(Rule.PARAM_ENUM_NOT_STRING_TYPE, "twice", item, title, shown);
                }
            }
            parameter
                    .defaultValue()
                    .flatMap(Json::asText)
                    .filter(chosen -> !seen.contains(chosen))
                    .ifPresent(
                            chosen ->
                                    found.tell(
                                            Rule.PARAM_ENUM_DEFAULT,
                                            Location.of(at(parameter).child("DefaultValue")),
                                            title,
                                            Shown.text(chosen)));
        }
    }
}
