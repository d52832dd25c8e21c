package dev.stepwright.model.engine;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The values of a pipeline's parameters at the start of an execution, each of its declared type.
///
/// @param values by name, in the order of the definition
public record ParameterValues(Map<String, Json> values) {
    private static final int LONGEST = 1024;

    /// What the service says to the values that were given.
    public sealed interface Reading {
        /// The execution can start with these.
        record Accepted(ParameterValues values) implements Reading {}

        /// It cannot start.
        ///
        /// @param parameter the parameter that is at fault
        /// @param reason one sentence that names it
        record Refused(String parameter, String reason) implements Reading {}
    }

    /// The values given, as text, and the defaults of all others.
    public static Reading of(Document document, Map<String, String> given) {
        var values = new LinkedHashMap<String, Json>();
        for (Parameter parameter : document.parameters()) {
            String name = parameter.name();
            if (name.isEmpty() || values.containsKey(name)) {
                continue;
            }
            String text = given.get(name);
            Optional<String> fault =
                    text == null ? defaultFault(parameter) : fault(parameter, text);
            if (fault.isPresent()) {
                return new Reading.Refused(name, fault.get());
            }
            Json value = text == null ? parameter.defaultValue().orElseThrow() : JsonText.of(text);
            values.put(name, read(parameter, value).orElseThrow());
        }
        for (String name : given.keySet()) {
            if (!values.containsKey(name)) {
                return new Reading.Refused(name, unknown(name, values.keySet()));
            }
        }
        return new Reading.Accepted(new ParameterValues(values));
    }

    private static String unknown(String name, Iterable<String> known) {
        String names = String.join(", ", known);
        return "The pipeline has no parameter %s; %s."
                .formatted(name, names.isEmpty() ? "it has none" : "it has " + names);
    }

    /// What is wrong with a value that a person or a client gives; empty when it fits.
    public static Optional<String> fault(Parameter parameter, String text) {
        String name = parameter.name();
        if (text.isEmpty()) {
            return Optional.of(
                    "Parameter %s is empty; the service wants at least one character."
                            .formatted(name));
        }
        if (text.length() > LONGEST) {
            return Optional.of(
                    "Parameter %s has %d characters; the service takes %d at most."
                            .formatted(name, text.length(), LONGEST));
        }
        List<String> choices = parameter.enumValues();
        if (!choices.isEmpty() && !choices.contains(text)) {
            return Optional.of(
                    "Parameter %s cannot be \"%s\"; it is one of %s."
                            .formatted(
                                    name,
                                    text,
                                    choices.stream().collect(Collectors.joining(", "))));
        }
        return read(parameter, JsonText.of(text)).isEmpty()
                ? Optional.of(
                        "Parameter %s cannot be \"%s\"; it is %s."
                                .formatted(name, text, wanted(parameter.type())))
                : Optional.empty();
    }

    private static Optional<String> defaultFault(Parameter parameter) {
        Optional<Json> value = parameter.defaultValue();
        if (value.isEmpty()) {
            return Optional.of(
                    "Parameter %s has no default; give it a value (%s)."
                            .formatted(parameter.name(), wanted(parameter.type())));
        }
        boolean text = value.get() instanceof JsonText;
        boolean typed = List.of("Integer", "Float", "Boolean").contains(parameter.type());
        return text && typed || read(parameter, value.get()).isEmpty()
                ? Optional.of(
                        "The default of parameter %s is %s, but it must be %s."
                                .formatted(
                                        parameter.name(),
                                        value.get().kind(),
                                        wanted(parameter.type())))
                : Optional.empty();
    }

    private static String wanted(String type) {
        return switch (type) {
            case "Integer" -> "an Integer, such as 5";
            case "Float" -> "a Float, such as 0.5";
            case "Boolean" -> "a Boolean: true or false";
            default -> "a String";
        };
    }

    /// A value as its type has it; empty when it has another.
    static Optional<Json> read(Parameter parameter, Json value) {
        return typed(parameter.type(), value);
    }

    /// A value as a type of parameters and outputs has it; empty when it does not fit.
    static Optional<Json> typed(String type, Json value) {
        String text = value instanceof JsonText given ? given.value() : value.text();
        if (value instanceof JsonLiteral literal && literal == JsonLiteral.NULL) {
            return Optional.empty();
        }
        return switch (type) {
            case "Integer" ->
                    value instanceof JsonNumber
                            ? integer(text.replaceFirst("\\.0+$", ""))
                            : value instanceof JsonText ? integer(text) : Optional.empty();
            case "Float" -> value instanceof JsonLiteral ? Optional.empty() : number(text);
            case "Boolean" ->
                    value instanceof JsonNumber
                            ? Optional.empty()
                            : text.equalsIgnoreCase("true")
                                    ? Optional.of(JsonLiteral.TRUE)
                                    : text.equalsIgnoreCase("false")
                                            ? Optional.of(JsonLiteral.FALSE)
                                            : Optional.empty();
            case "String" ->
                    value instanceof JsonText ? Optional.of(value) : Optional.of(JsonText.of(text));
            default -> Optional.of(value);
        };
    }

    private static Optional<Json> integer(String text) {
        return text.matches("-?\\d+")
                ? Optional.of(new JsonNumber(new BigInteger(text).toString()))
                : Optional.empty();
    }

    private static Optional<Json> number(String text) {
        if (text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,9})?")) {
            return Optional.of(new JsonNumber(text));
        }
        return text.matches("-?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?")
                ? Optional.of(new JsonNumber(new BigDecimal(text).toString()))
                : Optional.empty();
    }

    /// The value of a parameter; empty when there is none of that name.
    public Optional<Json> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// All of them as one object.
    public JsonObject asJson() {
        JsonObject object = JsonObject.EMPTY;
        for (var entry : values.entrySet()) {
            object = object.plus(entry.getKey(), entry.getValue());
        }
        return object;
    }
}
