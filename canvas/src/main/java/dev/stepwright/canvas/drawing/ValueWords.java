package dev.stepwright.canvas.drawing;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Values of a definition in as few words as a card has room for.
final class ValueWords {
    /// Last tokens of a path that say nothing; the one before them does.
    private static final List<String> EMPTY_TOKENS = List.of("value", "Value");

    private final Document document;

    ValueWords(Document document) {
        this.document = document;
    }

    /// The value as it will be as far as that is known now: a parameter stands for its default.
    String of(Json value) {
        return switch (Expression.of(value)) {
            case Expression.Literal(Json literal) -> literal(literal);
            case Expression.ParameterRef(String name) ->
                    document.parameter(name)
                            .flatMap(Parameter::defaultValue)
                            .map(ValueWords::literal)
                            .filter(text -> !text.isBlank())
                            .orElse(name);
            case Expression.ExecutionVariable(String name) -> name;
            case Expression.ExperimentValue(String member) -> member;
            case Expression.StepProperty property -> property(property);
            case Expression.IterationOutput(String step, _) -> step;
            case Expression.CurrentItem(String path) ->
                    path.isEmpty() ? "item" : lastToken(path).orElse("item");
            case Expression.UnknownReference(String text) -> text;
            case Expression.Join join -> join(join);
            case Expression.JsonGet get ->
                    get.path()
                            .flatMap(Json::asText)
                            .flatMap(ValueWords::lastToken)
                            .orElse("value from file");
            case Expression.UnknownFunction(String name, _) -> name;
        };
    }

    /// The value by its name: a parameter stays one.
    String nameOf(Json value) {
        return Expression.of(value) instanceof Expression.ParameterRef(String name)
                ? name
                : of(value);
    }

    private static String property(Expression.StepProperty property) {
        return lastToken(property.path())
                .filter(token -> !token.equals("Outcome"))
                .orElse(property.step());
    }

    private String join(Expression.Join join) {
        String on = join.on().flatMap(Json::asText).orElse("");
        return join.values()
                .flatMap(Json::asArray)
                .map(parts -> parts.values().map(this::of).collect(Collectors.joining(on)))
                .orElse("joined text");
    }

    private static String literal(Json value) {
        return switch (value) {
            case JsonObject object -> object.isEmpty() ? "" : "{…}";
            case JsonArray array -> array.isEmpty() ? "" : "[" + array.size() + "]";
            default -> value.asText().orElseGet(value::text).strip().replaceAll("\\s+", " ");
        };
    }

    /// The token of a path that says most: the last one that is more than "value".
    static Optional<String> lastToken(String path) {
        List<String> tokens =
                List.of(path.split("[.\\[\\]]+")).stream()
                        .map(token -> token.replaceAll("^['\"]|['\"]$", ""))
                        .filter(token -> !token.isBlank())
                        .toList();
        for (String token : tokens.reversed()) {
            if (!EMPTY_TOKENS.contains(token)) {
                return Optional.of(token);
            }
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.getLast());
    }
}
