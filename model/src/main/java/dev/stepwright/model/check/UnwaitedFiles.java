package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.References;
import dev.stepwright.model.pipeline.Step;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A file in S3 that a `Std:JsonGet` reads and another step writes is waited for.
///
/// Only a reference or `DependsOn` makes a step wait; a path that is spelled out does not.
final class UnwaitedFiles implements StepCheck {
    private static final Set<String> WRITTEN = Set.of("S3OutputPath", "S3Uri");

    @Override
    public void check(StepContext step) {
        for (StepContext.Value value : step.values()) {
            Optional<String> path = spelledOut(value.node());
            if (path.isPresent()) {
                writer(step.everything(), step.step(), path.get())
                        .ifPresent(
                                writer ->
                                        step.tell(
                                                Rule.JSONGET_S3_NO_EDGE,
                                                value.at()
                                                        .child(Expression.JSON_GET)
                                                        .child("S3Uri"),
                                                Shown.text(path.get()),
                                                Shown.text(writer.title()),
                                                new Meant(Optional.of(writer.name()))));
            }
        }
    }

    /// The path in S3 that an expression reads, when no part of it is an expression itself.
    private static Optional<String> spelledOut(Json node) {
        if (!Expression.isExpression(node)
                || !(Expression.of(node) instanceof Expression.JsonGet get)
                || get.s3Uri().isEmpty()
                || !(Expression.of(get.s3Uri().get()) instanceof Expression.Join join)
                || !(join.values().orElse(JsonArray.EMPTY) instanceof JsonArray values)
                || values.isEmpty()
                || !values.values().allMatch(JsonText.class::isInstance)) {
            return Optional.empty();
        }
        String on = join.on().flatMap(Json::asText).orElse("");
        return Optional.of(
                values.values()
                        .flatMap(each -> each.asText().stream())
                        .collect(Collectors.joining(on)));
    }

    /// A step that writes the file and is not waited for.
    private static Optional<Step> writer(CheckContext context, Step reader, String path) {
        for (Step step : context.document().steps()) {
            if (step != reader
                    && writes(step, path)
                    && !context.graph().upstreamOf(reader.id()).contains(step.id())) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static boolean writes(Step step, String path) {
        var found = new boolean[1];
        if (step.source() instanceof JsonObject body) {
            References.walk(
                    body,
                    step.type(),
                    (at, node) -> {
                        if (node instanceof JsonText text
                                && WRITTEN.contains(at.last())
                                && at.tokens().stream().anyMatch(each -> each.contains("Output"))) {
                            String place = text.value().replaceFirst("/+$", "");
                            found[0] |=
                                    place.length() > "s3://".length()
                                            && (path.equals(place) || path.startsWith(place + "/"));
                        }
                    });
        }
        return found[0];
    }
}
