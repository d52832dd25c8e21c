package dev.stepwright.model.check;

import dev.stepwright.model.catalog.OutputTree;
import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Step;
import java.util.Optional;
import java.util.function.Function;

/// The kinds of value that conditions tell apart.
///
/// Parameters say their kind, the shapes of AWS's answers that of an output. Only a run can tell
/// what stands in a file.
public enum ValueKind {
    TEXT("kind.text"),
    NUMBER("kind.number"),
    BOOLEAN("kind.boolean");

    private final String key;

    ValueKind(String key) {
        this.key = key;
    }

    /// The kind as a word or two, such as "a number".
    public String words() {
        return Texts.text(key);
    }

    /// What a value will be when the pipeline runs; empty when only the run can tell.
    public static Optional<ValueKind> of(Json value, Document document) {
        return of(value, document::parameter, document::named);
    }

    static Optional<ValueKind> of(
            Json value,
            Function<String, Optional<Parameter>> parameters,
            Function<String, Optional<Step>> steps) {
        return switch (value) {
            case JsonText text ->
                    Placeholders.in(text.value()) ? Optional.empty() : Optional.of(TEXT);
            case JsonNumber _ -> Optional.of(NUMBER);
            case JsonLiteral literal ->
                    literal == JsonLiteral.NULL ? Optional.empty() : Optional.of(BOOLEAN);
            case JsonArray _ -> Optional.empty();
            case JsonObject _ ->
                    switch (Expression.of(value)) {
                        case Expression.ParameterRef(String name) ->
                                parameters.apply(name).flatMap(found -> ofType(found.type()));
                        case Expression.Join _ -> Optional.of(TEXT);
                        case Expression.ExecutionVariable(String name) ->
                                name.endsWith("DateTime") ? Optional.empty() : Optional.of(TEXT);
                        case Expression.StepProperty(String step, String path) ->
                                steps.apply(step).flatMap(found -> ofOutput(found, path));
                        default -> Optional.empty();
                    };
        };
    }

    private static Optional<ValueKind> ofType(String parameterType) {
        return switch (parameterType) {
            case "String" -> Optional.of(TEXT);
            case "Integer", "Float" -> Optional.of(NUMBER);
            case "Boolean" -> Optional.of(BOOLEAN);
            default -> Optional.empty();
        };
    }

    /// What an undeclared output of a Lambda or Callback step is nobody has said.
    private static Optional<ValueKind> ofOutput(Step step, String path) {
        boolean declares = StepCatalog.STANDARD.typeOf(step).has(Trait.OUTPUT_PARAMETERS);
        return Shapes.standard().outputsAreAGuess(step.type())
                ? Optional.empty()
                : OutputTree.of(step)
                        .at(path)
                        .filter(node -> !declares || node.declaredAt().isPresent())
                        .flatMap(node -> of(node.shape()));
    }

    private static Optional<ValueKind> of(Shape shape) {
        return switch (shape) {
            case Shape.Text _ -> Optional.of(TEXT);
            case Shape.Number _ -> Optional.of(NUMBER);
            case Shape.Flag _ -> Optional.of(BOOLEAN);
            default -> Optional.empty();
        };
    }
}
