package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Parameter;

/// A parameter's default is a plain value of its type.
final class ParameterDefaults implements DocumentCheck {
    static final int LONG = 1024;
    static final int LONGEST = 4096;

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
        switch (parameter.fit(value)) {
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
