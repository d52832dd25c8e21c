package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.app.desktop.inspector.form.Question.Answer;
import dev.stepwright.app.desktop.inspector.form.Question.Blank;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Expression;
import java.util.List;
import java.util.Optional;

/// How a value is read out of a file: of a property file by its path, of a file in S3 by address
/// and path. What is there already is what the questions begin with.
final class JsonGets {
    private static final String EXAMPLE = "metrics.mse.value";

    private JsonGets() {}

    /// Asks for the path of a value in a property file.
    static Question ofFile(String step, String file, Optional<Json> current) {
        return Question.of(
                "The path of the value in " + file + " of " + step + ".",
                new Blank("", path(current), EXAMPLE),
                path ->
                        path.isEmpty()
                                ? Question.refused("A path is needed, such as " + EXAMPLE + ".")
                                : Question.given(file(step, file, path)));
    }

    /// A value of a property file.
    static Json file(String step, String file, String path) {
        return JsonObject.EMPTY.plus(
                Expression.JSON_GET,
                JsonObject.EMPTY
                        .plus(
                                "PropertyFile",
                                Expression.get("Steps." + step + ".PropertyFiles." + file))
                        .plus("Path", Json.of(path)));
    }

    /// Asks for the address of a JSON file in S3 and the path of a value in it.
    static Question ofS3(Optional<Json> current) {
        String address =
                get(current)
                        .flatMap(Expression.JsonGet::s3Uri)
                        .flatMap(Template::textOf)
                        .orElse("");
        return new Question(
                "The JSON file in S3 and the path of the value in it.",
                List.of(
                        new Blank(
                                "File",
                                address,
                                "s3://bucket/{Execution.PipelineExecutionId}/a.json"),
                        new Blank("Path", path(current), EXAMPLE)),
                filled -> s3(filled.getFirst().strip(), filled.getLast().strip(), current));
    }

    private static Answer s3(String address, String path, Optional<Json> current) {
        if (address.isEmpty()) {
            return Question.refused("The address of the file is needed.");
        }
        if (path.isEmpty()) {
            return Question.refused("A path is needed, such as " + EXAMPLE + ".");
        }
        Optional<Json> like =
                get(current)
                        .flatMap(Expression.JsonGet::s3Uri)
                        .or(() -> Optional.of(Expression.join("/", List.of())));
        Json join = flat(Template.parse(address, like));
        return Question.given(
                JsonObject.EMPTY.plus(
                        Expression.JSON_GET,
                        JsonObject.EMPTY
                                .plus(
                                        "S3Uri",
                                        isFlat(join)
                                                ? join
                                                : flat(Template.parse(address, Optional.empty())))
                                .plus("Path", Json.of(path))));
    }

    /// The address of such a file is always a join, even of a single value.
    private static Json flat(Json address) {
        return Expression.of(address) instanceof Expression.Join
                ? address
                : Expression.join("", List.of(address));
    }

    private static boolean isFlat(Json join) {
        return Expression.of(join) instanceof Expression.Join found
                && found.values()
                        .flatMap(Json::asArray)
                        .orElse(JsonArray.EMPTY)
                        .values()
                        .map(Expression::of)
                        .noneMatch(
                                each ->
                                        each instanceof Expression.Join
                                                || each instanceof Expression.JsonGet);
    }

    /// The question by which a value that is there is changed; empty where it is read out of no
    /// file, or in a form that no question puts.
    static Optional<Question> of(Json current) {
        Optional<Json> value = Optional.of(current);
        return get(value)
                .flatMap(
                        get ->
                                get.propertyFile().isPresent()
                                        ? get.propertyFile()
                                                .map(Expression::of)
                                                .filter(Expression.StepProperty.class::isInstance)
                                                .map(Expression.StepProperty.class::cast)
                                                .flatMap(
                                                        of ->
                                                                of.propertyFile()
                                                                        .map(
                                                                                file ->
                                                                                        ofFile(
                                                                                                of
                                                                                                        .step(),
                                                                                                file,
                                                                                                value)))
                                        : get.s3Uri()
                                                .flatMap(Template::textOf)
                                                .map(_ -> ofS3(value)));
    }

    private static Optional<Expression.JsonGet> get(Optional<Json> value) {
        return value.map(Expression::of)
                .filter(Expression.JsonGet.class::isInstance)
                .map(Expression.JsonGet.class::cast);
    }

    private static String path(Optional<Json> current) {
        return get(current)
                .flatMap(Expression.JsonGet::path)
                .filter(JsonText.class::isInstance)
                .flatMap(Json::asText)
                .orElse("");
    }
}
