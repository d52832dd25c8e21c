package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.parameters.ParameterRow.Cell;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.ParameterSet;
import java.util.List;
import java.util.Optional;

/// Values of parameters as they are shown and typed.
final class ParameterTexts {
    /// An empty text is a value, and no default is none: the two must look different.
    static final String EMPTY_TEXT = "empty text";

    static final String NO_DEFAULT = "no default";

    private ParameterTexts() {}

    /// What a cell shows of a value.
    static Cell cell(Optional<Json> value, String type, String absent) {
        if (value.isEmpty()) {
            return Cell.quiet(absent);
        }
        String text = typed(value.get(), type);
        if (isPlain(value.get(), type)) {
            return text.isEmpty() ? Cell.quiet(EMPTY_TEXT) : Cell.plain(text);
        }
        return Cell.json(text);
    }

    /// A value as it is typed; one of another kind than its type stands as JSON.
    static String typed(Json value, String type) {
        return isPlain(value, type) && value instanceof JsonText text ? text.value() : value.text();
    }

    private static boolean isPlain(Json value, String type) {
        return switch (type) {
            case "Integer", "Float" -> value instanceof JsonNumber;
            case "Boolean" -> value instanceof JsonLiteral && value != JsonLiteral.NULL;
            default -> value instanceof JsonText;
        };
    }

    /// The value that a text spells in a type; empty when it spells none.
    static Optional<Json> read(String typed, String type) {
        String text = typed.strip();
        Optional<Json> json =
                JsonFile.read(text) instanceof JsonFile.Reading.Read(JsonFile file)
                        ? Optional.of(file.root())
                        : Optional.empty();
        return switch (type) {
            case "Integer" -> json.filter(value -> value instanceof JsonNumber n && n.isInteger());
            case "Float" -> json.filter(JsonNumber.class::isInstance);
            case "Boolean" ->
                    json.filter(value -> value instanceof JsonLiteral && value != JsonLiteral.NULL);
            default -> Optional.of(Json.of(typed));
        };
    }

    /// Why a text is no value of a type.
    static String refusal(String type, String typed) {
        return "“"
                + typed
                + "” is no "
                + type
                + ": "
                + switch (type) {
                    case "Integer" -> "a whole number is needed, such as 5.";
                    case "Float" -> "a number is needed, such as 0.5.";
                    default -> "true or false is needed.";
                };
    }

    /// What is wrong with a value in a set; empty when it fits.
    static Optional<String> misfit(Parameter parameter, Json value) {
        boolean known = Parameter.TYPES.contains(parameter.type());
        if (known && parameter.fit(value) == Parameter.Fit.WRONG) {
            return Optional.of(
                    shown(value)
                            + " is "
                            + value.kind()
                            + ", which is no "
                            + parameter.type()
                            + ".");
        }
        String text = ParameterSet.text(value);
        List<String> allowed = parameter.enumValues();
        if (text.isEmpty()) {
            return Optional.of("an empty text is refused when an execution starts.");
        }
        return !allowed.isEmpty() && !allowed.contains(text)
                ? Optional.of(shown(value) + " is not among the allowed values.")
                : ParameterValues.fault(parameter, text);
    }

    static String shown(Json value) {
        String text = ParameterSet.text(value).replaceAll("\\s+", " ");
        return "“" + (text.length() > 40 ? text.substring(0, 39) + "…" : text) + "”";
    }

    /// "dev", "dev and prod", "dev, test and prod".
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
