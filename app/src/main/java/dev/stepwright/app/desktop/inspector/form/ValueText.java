package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a value reads in a field.
public sealed interface ValueText {
    /// There is no value.
    record None() implements ValueText {}

    /// A literal that is edited as text.
    record Plain(String text) implements ValueText {}

    /// Something that is put in its place when the pipeline runs: chips, with words between them.
    ///
    /// @param template the same as text that can be edited, where there is such a text
    record Chips(List<Part> parts, Optional<String> template) implements ValueText {
        public Chips {
            parts = List.copyOf(parts);
        }

        /// The whole as one line, for tooltips and screen readers.
        public String line() {
            var out = new StringBuilder();
            for (Part part : parts) {
                out.append(
                        switch (part) {
                            case Part.Words(String text) -> text;
                            case Part.Link link ->
                                    link.kind() == Kind.STEP ? "→ " + link.text() : link.text();
                        });
            }
            return out.toString();
        }
    }

    /// A value that the field has no form for, as JSON on one line.
    record Raw(String json) implements ValueText {}

    /// What a chip stands for.
    enum Kind {
        PARAMETER,
        VARIABLE,
        STEP,
        FILE,
        OTHER
    }

    /// A part of what reads like a sentence.
    sealed interface Part {
        /// Plain words.
        record Words(String text) implements Part {}

        /// A reference.
        ///
        /// @param text what the chip says
        /// @param full the text of the reference as the definition spells it
        record Link(Kind kind, String text, String full) implements Part {}
    }

    /// Reads a value.
    ///
    /// @param literal whether a literal of its kind fits the field
    static ValueText of(Optional<Json> value, java.util.function.Predicate<Json> literal) {
        if (value.isEmpty()) {
            return new None();
        }
        Json json = value.get();
        return switch (Expression.of(json)) {
            case Expression.Literal _ ->
                    literal.test(json) ? new Plain(plain(json)) : new Raw(onOneLine(json));
            case Expression.UnknownFunction _, Expression.UnknownReference _ ->
                    new Raw(onOneLine(json));
            case Expression.Join join when !readable(join) -> new Raw(onOneLine(json));
            case Expression expression -> new Chips(parts(expression, json), Template.textOf(json));
        };
    }

    /// A literal as it is typed.
    static String plain(Json json) {
        return json instanceof JsonText text ? text.value() : json.text();
    }

    /// JSON without line breaks.
    static String onOneLine(Json json) {
        return new JsonStyle("", "", ": ", " ", false).format(json, "").text();
    }

    private static boolean readable(Expression.Join join) {
        return join.on().isEmpty() || join.on().get() instanceof JsonText
                ? join.values().filter(JsonArray.class::isInstance).isPresent()
                : false;
    }

    private static List<Part> parts(Expression expression, Json json) {
        return switch (expression) {
            case Expression.ParameterRef(String name) ->
                    List.of(new Part.Link(Kind.PARAMETER, name, "Parameters." + name));
            case Expression.ExecutionVariable(String name) ->
                    List.of(new Part.Link(Kind.VARIABLE, words(name), "Execution." + name));
            case Expression.StepProperty(String step, String path) ->
                    List.of(
                            new Part.Link(
                                    Kind.STEP,
                                    path.isEmpty() ? step : step + " · " + shortPath(path),
                                    "Steps." + step + "." + path));
            case Expression.ExperimentValue(String member) ->
                    List.of(
                            new Part.Link(
                                    Kind.VARIABLE,
                                    words(member),
                                    "PipelineExperimentConfig." + member));
            case Expression.CurrentItem(String path) ->
                    List.of(
                            new Part.Link(
                                    Kind.VARIABLE,
                                    path.isEmpty() ? "Current item" : "Current item" + path,
                                    "ForEach.CurrentItem" + path));
            case Expression.IterationOutput(String step, String path) ->
                    List.of(
                            new Part.Link(
                                    Kind.STEP,
                                    "each " + step + " · " + shortPath(path),
                                    "IterationOutput." + step + "." + path));
            case Expression.JsonGet get -> List.of(file(get, json));
            case Expression.Join join -> joined(join);
            case Expression.Literal literal -> List.of(new Part.Words(plain(literal.value())));
            case Expression.UnknownReference(String text) ->
                    List.of(new Part.Link(Kind.OTHER, text, text));
            case Expression.UnknownFunction(String name, _) ->
                    List.of(new Part.Link(Kind.OTHER, name, onOneLine(json)));
        };
    }

    private static Part file(Expression.JsonGet get, Json json) {
        String path = get.path().map(ValueText::plain).orElse("");
        Optional<Expression.StepProperty> property =
                get.propertyFile()
                        .map(Expression::of)
                        .filter(Expression.StepProperty.class::isInstance)
                        .map(Expression.StepProperty.class::cast);
        String text =
                property.map(
                                file ->
                                        file.propertyFile().orElse(file.path())
                                                + " › "
                                                + path
                                                + " of "
                                                + file.step())
                        .orElse("File in S3 › " + path);
        return new Part.Link(Kind.FILE, text, onOneLine(json));
    }

    private static List<Part> joined(Expression.Join join) {
        String on = join.on().map(ValueText::plain).orElse("");
        var parts = new ArrayList<Part>();
        var words = new StringBuilder();
        JsonArray values = (JsonArray) join.values().orElse(JsonArray.EMPTY);
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                words.append(on);
            }
            Json value = values.get(i);
            Expression expression = Expression.of(value);
            if (expression instanceof Expression.Literal && !(value instanceof JsonObject)) {
                words.append(plain(value));
                continue;
            }
            for (Part part : parts(expression, value)) {
                if (part instanceof Part.Words(String text)) {
                    words.append(text);
                } else {
                    flush(words, parts);
                    parts.add(part);
                }
            }
        }
        flush(words, parts);
        return parts;
    }

    private static void flush(StringBuilder words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words.toString()));
            words.setLength(0);
        }
    }

    /// The segments of a path that tell it from its neighbours: those with an index, and the last.
    static String shortPath(String path) {
        List<String> segments = segments(path);
        var out = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (i == segments.size() - 1 || segment.indexOf('[') >= 0) {
                out.append(out.isEmpty() ? "" : " · ")
                        .append(segment.replace("['", "[").replace("']", "]"));
            }
        }
        return out.toString();
    }

    private static List<String> segments(String path) {
        var found = new ArrayList<String>();
        int start = 0;
        char quote = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '.') {
                found.add(path.substring(start, i));
                start = i + 1;
            }
        }
        found.add(path.substring(start));
        return found;
    }

    /// `PipelineExecutionId` as words: "Pipeline execution id".
    static String words(String name) {
        var out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = i > 0 && Character.isUpperCase(c);
            out.append(starts ? " " + Character.toLowerCase(c) : c);
        }
        return out.toString().replaceAll(" arn$", " ARN");
    }
}
