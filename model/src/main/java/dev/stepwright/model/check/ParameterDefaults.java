package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Parameter;

/// A parameter's default is a plain value of its type.
final class ParameterDefaults implements DocumentCheck {
    static final int LONG = 1024;
    static final int LONGEST = 4096;

    private enum Fit {
        GOOD,
        DOUBTFUL,
        WRONG
    }

    @Override
    public Basis basis() {
        return Basis.OWN_VALUES;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        for (Parameter parameter : context.document().parameters()) {
            if (parameter.defaultValue().isPresent()) {
                check(parameter, parameter.defaultValue().get(), found);
            }
        }
    }

    private static void check(Parameter parameter, Json value, Findings found) {
        Location place = Location.of(Parameters.at(parameter).child("DefaultValue"));
        String title = Parameters.title(parameter);
        if (value instanceof JsonObject) {
            found.tell(Rule.PARAM_DEFAULT_EXPR, place, title);
            return;
        }
        String shown = Shown.value(value);
        switch (fit(parameter.type(), value)) {
            case WRONG -> {
                String text = value.asText().orElse("");
                found.tell(
                        Placeholders.severity(Rule.PARAM_DEFAULT_TYPE, text),
                        Rule.PARAM_DEFAULT_TYPE,
                        "wrong",
                        place,
                        title,
                        shown,
                        parameter.type());
            }
            case DOUBTFUL ->
                    found.tell(
                            Severity.WARNING,
                            Rule.PARAM_DEFAULT_TYPE,
                            parameter.type().equals("Float") ? "integer" : "fraction",
                            place,
                            title,
                            shown);
            case GOOD -> {
                if (value instanceof JsonText text) {
                    text(text.value(), place, title, found);
                }
            }
        }
    }

    private static Fit fit(String type, Json value) {
        return switch (type) {
            case "String" -> value instanceof JsonText ? Fit.GOOD : Fit.WRONG;
            case "Boolean" ->
                    value instanceof JsonLiteral && value != JsonLiteral.NULL
                            ? Fit.GOOD
                            : Fit.WRONG;
            case "Integer" -> {
                if (!(value instanceof JsonNumber number)) {
                    yield Fit.WRONG;
                }
                yield number.isInteger()
                        ? Fit.GOOD
                        : number.raw().matches("-?\\d+\\.0+") ? Fit.DOUBTFUL : Fit.WRONG;
            }
            case "Float" -> {
                if (!(value instanceof JsonNumber number)) {
                    yield Fit.WRONG;
                }
                yield number.isInteger() && !number.raw().matches("-?0") ? Fit.DOUBTFUL : Fit.GOOD;
            }
            default -> Fit.GOOD;
        };
    }

    private static void text(String text, Location place, String title, Findings found) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            found.tell(Severity.ERROR, Rule.PARAM_DEFAULT_LONG, "longest", place, title, length);
        } else if (length > LONG) {
            found.tell(Rule.PARAM_DEFAULT_LONG, place, title, length);
        } else if (text.isEmpty()) {
            found.tell(Rule.PARAM_DEFAULT_EMPTY, place, title);
        }
        if (Secrets.isSecret(text)) {
            found.tell(Rule.SECRET_LITERAL, "parameter", place, title);
        }
    }
}
