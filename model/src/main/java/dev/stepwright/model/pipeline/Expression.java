package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import java.util.List;
import java.util.Optional;

/// What a value of the definition means: a literal, or something that is put in its place when the
/// pipeline runs.
///
/// It is a reading of a node and never a second store of it. The grammar is that of the definition
/// reference, part 3.
public sealed interface Expression {
    /// A plain value.
    record Literal(Json value) implements Expression {}

    /// `Parameters.<name>`
    record ParameterRef(String name) implements Expression {}

    /// `Execution.<name>`
    record ExecutionVariable(String name) implements Expression {}

    /// `Steps.<step>.<path>`; the path is empty when there is none.
    record StepProperty(String step, String path) implements Expression {
        private static final String PROPERTY_FILES = "PropertyFiles.";

        /// The name of the property file when this names one.
        public Optional<String> propertyFile() {
            return path.startsWith(PROPERTY_FILES)
                    ? Optional.of(path.substring(PROPERTY_FILES.length()))
                    : Optional.empty();
        }
    }

    /// `PipelineExperimentConfig.<member>`
    record ExperimentValue(String member) implements Expression {}

    /// `ForEach.CurrentItem` with a path, inside the body of a loop.
    record CurrentItem(String path) implements Expression {}

    /// `IterationOutput.<step>.<path>`, in the selector of a loop.
    record IterationOutput(String step, String path) implements Expression {}

    /// A `Get` whose root is none of the known ones.
    record UnknownReference(String text) implements Expression {}

    /// `Std:Join`; `values` is what stands there, whatever its kind.
    record Join(Optional<Json> on, Optional<Json> values, JsonObject body) implements Expression {}

    /// `Std:JsonGet`.
    record JsonGet(
            Optional<Json> propertyFile, Optional<Json> s3Uri, Optional<Json> path, JsonObject body)
            implements Expression {}

    /// A single `Std:` key that is not known, or a known one whose body has another kind than it
    /// must.
    record UnknownFunction(String name, Json body) implements Expression {}

    String GET = "Get";
    String JOIN = "Std:Join";
    String JSON_GET = "Std:JsonGet";

    /// Whether an object in the place of a value is an expression: it has one key, and that is
    /// `Get` or begins with `Std:`.
    static boolean isExpression(Json value) {
        if (!(value instanceof JsonObject object) || object.members().size() != 1) {
            return false;
        }
        String key = object.members().getFirst().name();
        return key.equals(GET) || key.startsWith("Std:");
    }

    /// Reads a value.
    static Expression of(Json value) {
        if (!isExpression(value)) {
            return new Literal(value);
        }
        JsonObject.Member member = ((JsonObject) value).members().getFirst();
        return switch (member.name()) {
            case GET ->
                    member.value()
                            .asText()
                            .map(Expression::ofReference)
                            .orElseGet(() -> new UnknownFunction(GET, member.value()));
            case JOIN ->
                    member.value() instanceof JsonObject body
                            ? new Join(body.get("On"), body.get("Values"), body)
                            : new UnknownFunction(JOIN, member.value());
            case JSON_GET ->
                    member.value() instanceof JsonObject body
                            ? new JsonGet(
                                    body.get("PropertyFile"),
                                    body.get("S3Uri"),
                                    body.get("Path"),
                                    body)
                            : new UnknownFunction(JSON_GET, member.value());
            default -> new UnknownFunction(member.name(), member.value());
        };
    }

    /// Reads the text of a `Get`.
    static Expression ofReference(String text) {
        int dot = text.indexOf('.');
        String root = dot < 0 ? text : text.substring(0, dot);
        String rest = dot < 0 ? "" : text.substring(dot + 1);
        return switch (root) {
            case "Parameters" -> new ParameterRef(rest);
            case "Execution" -> new ExecutionVariable(rest);
            case "PipelineExperimentConfig" -> new ExperimentValue(rest);
            case "Steps" -> new StepProperty(stepName(rest), pathAfter(rest));
            case "IterationOutput" -> new IterationOutput(stepName(rest), pathAfter(rest));
            case "ForEach" ->
                    rest.equals("CurrentItem")
                                    || rest.startsWith("CurrentItem.")
                                    || rest.startsWith("CurrentItem[")
                            ? new CurrentItem(rest.substring("CurrentItem".length()))
                            : new UnknownReference(text);
            default -> new UnknownReference(text);
        };
    }

    private static String stepName(String rest) {
        int end = nameEnd(rest);
        return rest.substring(0, end);
    }

    private static String pathAfter(String rest) {
        int end = nameEnd(rest);
        return end == rest.length()
                ? ""
                : rest.charAt(end) == '.' ? rest.substring(end + 1) : rest.substring(end);
    }

    private static int nameEnd(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '.' || rest.charAt(i) == '[') {
                return i;
            }
        }
        return rest.length();
    }

    /// `{"Get": text}`
    static JsonObject get(String text) {
        return JsonObject.EMPTY.plus(GET, Json.of(text));
    }

    /// `{"Std:Join": {"On": on, "Values": values}}`
    static JsonObject join(String on, List<Json> values) {
        return JsonObject.EMPTY.plus(
                JOIN, JsonObject.EMPTY.plus("On", Json.of(on)).plus("Values", Json.of(values)));
    }
}
