package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the best models of a search lie.
///
/// The service's answer names the training jobs, best first, but not their models. The SageMaker
/// SDK (`get_top_model_s3_uri`) puts the address together from bucket, prefix and the name of the
/// job; so does this, from where the search writes its output.
public final class TopModels {
    /// How many jobs the service names.
    public static final int MOST = 50;

    private static final Pointer ONE = Pointer.of("Arguments", "TrainingJobDefinition");
    private static final Pointer SEVERAL = Pointer.of("Arguments", "TrainingJobDefinitions");
    private static final Pointer OUTPUT = Pointer.of("OutputDataConfig", "S3OutputPath");
    private static final String FILE = "output/model.tar.gz";
    private static final String SLASH = "/";
    private static final String SCHEME = "s3://";

    private TopModels() {}

    /// Whether a step is a search whose training jobs the service names, best first.
    public static boolean ranks(StepType type) {
        return type.answer().extra() == ServiceAnswer.Extra.TRAINING_JOBS;
    }

    /// The address of the model on a place among the best.
    ///
    /// @param rank from 1 to [#MOST]
    /// @return empty when the step does not say where it writes, or its trainings write to
    ///     different places
    public static Optional<Json> of(Step search, int rank) {
        return output(search)
                .map(
                        output -> {
                            var values = new ArrayList<>(prefix(output));
                            values.add(
                                    Expression.get(
                                            "Steps."
                                                    + search.name()
                                                    + ".TrainingJobSummaries["
                                                    + (rank - 1)
                                                    + "].TrainingJobName"));
                            values.add(Json.of(FILE));
                            return Expression.join(SLASH, values);
                        });
    }

    private static Optional<Json> output(Step search) {
        JsonArray several = search.at(SEVERAL).flatMap(Json::asArray).orElse(JsonArray.EMPTY);
        List<Json> all =
                Stream.concat(search.at(ONE).stream(), several.values())
                        .flatMap(each -> each.at(OUTPUT).stream())
                        .toList();
        boolean one = !all.isEmpty() && all.stream().allMatch(all.getFirst()::sameValue);
        return one ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// Bucket and prefix as parts of a join on slashes.
    private static List<Json> prefix(Json output) {
        return switch (Expression.of(output)) {
            case Expression.Literal(JsonText text) -> literal(text.value());
            case Expression.Join join
                    when join.on().flatMap(Json::asText).filter(SLASH::equals).isPresent() ->
                    withoutLastSlash(join);
            case Expression.Join join ->
                    List.of(
                            Expression.join(
                                    join.on().flatMap(Json::asText).orElse(""),
                                    withoutLastSlash(join)));
            default -> List.of(output);
        };
    }

    private static List<Json> literal(String text) {
        String address = text.replaceAll("/+$", "");
        if (!address.startsWith(SCHEME)) {
            return List.of(Json.of(address));
        }
        String rest = address.substring(SCHEME.length());
        int slash = rest.indexOf(SLASH);
        var parts = new ArrayList<Json>();
        parts.add(Json.of("s3:/"));
        parts.add(Json.of(slash < 0 ? rest : rest.substring(0, slash)));
        if (slash >= 0) {
            parts.add(Json.of(rest.substring(slash + 1)));
        }
        return parts;
    }

    private static List<Json> withoutLastSlash(Expression.Join join) {
        var values =
                new ArrayList<>(
                        join.values()
                                .flatMap(Json::asArray)
                                .orElse(JsonArray.EMPTY)
                                .values()
                                .toList());
        if (!values.isEmpty() && values.getLast() instanceof JsonText last) {
            String cut = last.value().replaceAll("/+$", "");
            values.removeLast();
            if (!cut.isEmpty()) {
                values.add(Json.of(cut));
            }
        }
        return values;
    }
}
