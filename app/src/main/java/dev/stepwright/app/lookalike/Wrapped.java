package dev.stepwright.app.lookalike;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.PipelineSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// JSON in which a definition stands under one of the names that services and tools have for it.
final class Wrapped {
    private static final Set<String> KEYS =
            Set.of(
                    "PipelineDefinition",
                    "PipelineDefinitionBody",
                    "pipelineDefinition",
                    "pipelineDefinitionBody",
                    "pipeline_definition",
                    "pipeline_definition_body");
    private static final Set<String> IN_S3 =
            Set.of(
                    "PipelineDefinitionS3Location",
                    "pipelineDefinitionS3Location",
                    "pipeline_definition_s3_location");

    /// What of a pipeline's own values stands beside its definition, and how the others call it.
    private static final Map<String, List<String>> SETTINGS = settings();

    /// Texts that somebody is still to fill in.
    private static final Pattern PLACEHOLDER = Pattern.compile("[<>{}$*]");

    private final List<LookAlike.Found> found = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private Wrapped() {}

    private static Map<String, List<String>> settings() {
        var settings = new LinkedHashMap<String, List<String>>();
        settings.put("PipelineName", List.of("pipelineName", "pipeline_name"));
        settings.put(
                "PipelineDisplayName", List.of("pipelineDisplayName", "pipeline_display_name"));
        settings.put("PipelineDescription", List.of("pipelineDescription", "pipeline_description"));
        settings.put("RoleArn", List.of("roleARN", "roleArn", "role_arn"));
        settings.put("ParallelismConfiguration", List.of());
        return settings;
    }

    static Optional<LookAlike> in(Json root) {
        return in(root, "");
    }

    /// @param how how the JSON came about, to be said behind what it is, or empty
    static Optional<LookAlike> in(Json root, String how) {
        if (root instanceof JsonText text) {
            return ofText(text);
        }
        var search = new Wrapped();
        search.visit(root, List.of());
        String what = kind(root) + how;
        if (!search.found.isEmpty()) {
            return Optional.of(new LookAlike.Holds(what, search.found, true));
        }
        return search.faults.stream().findFirst().map(why -> new LookAlike.Lacks(what, why));
    }

    /// The whole file is one text.
    private static Optional<LookAlike> ofText(JsonText text) {
        if (!text.value().stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        String what = "a definition written as one JSON text";
        return switch (Definitions.in(text)) {
            case Definitions.Content.Is(Document document) ->
                    Optional.of(
                            new LookAlike.Holds(
                                    what,
                                    List.of(new LookAlike.Found("pipeline", document)),
                                    true));
            case Definitions.Content.Not(String why) ->
                    text.value().contains("\"Steps\"")
                            ? Optional.of(new LookAlike.Lacks(what, why))
                            : Optional.empty();
        };
    }

    /// What stands in an object under one of the names.
    static Optional<Json> definitionIn(JsonObject object) {
        return object.members().stream()
                .filter(member -> KEYS.contains(member.name()))
                .map(JsonObject.Member::value)
                .findFirst();
    }

    private void visit(Json node, List<String> way) {
        switch (node) {
            case JsonObject object -> {
                for (JsonObject.Member member : object.members()) {
                    List<String> below = new ArrayList<>(way);
                    below.add(member.name());
                    if (IN_S3.contains(member.name())) {
                        faults.add(inS3(member.value()));
                    } else if (KEYS.contains(member.name()) && !isFurtherIn(member.value())) {
                        take(object, member.value(), below);
                    } else {
                        visit(member.value(), below);
                    }
                }
            }
            case JsonArray array -> array.values().forEach(value -> visit(value, way));
            default -> {}
        }
    }

    /// Whether an object holds the definition, or where it is, under a name of its own.
    private static boolean isFurtherIn(Json value) {
        return value instanceof JsonObject object
                && object.members().stream()
                        .anyMatch(
                                member ->
                                        KEYS.contains(member.name())
                                                || IN_S3.contains(member.name()));
    }

    private void take(JsonObject holder, Json value, List<String> way) {
        switch (Definitions.in(value)) {
            case Definitions.Content.Is(Document document) ->
                    found.add(
                            new LookAlike.Found(
                                    name(holder, way),
                                    document.withSettings(settings(holder, document.settings()))));
            case Definitions.Content.Not(String why) -> faults.add(why);
        }
    }

    private static PipelineSettings settings(JsonObject holder, PipelineSettings none) {
        PipelineSettings settings = none;
        for (var wanted : SETTINGS.entrySet()) {
            Optional<Json> value = holder.get(wanted.getKey());
            for (String other : wanted.getValue()) {
                value = value.or(() -> holder.get(other));
            }
            Optional<Json> usable =
                    value.map(Intrinsics::resolved)
                            .filter(each -> !PLACEHOLDER.matcher(words(each)).find());
            if (usable.isPresent()) {
                settings = settings.with(wanted.getKey(), usable.get());
            }
        }
        return settings;
    }

    private static String words(Json value) {
        return value instanceof JsonObject object
                        && object.get("MaxParallelExecutionSteps").isPresent()
                ? ""
                : value.asText().orElse("<");
    }

    /// The logical id, the key of the state, or the pipeline's own name.
    private String name(JsonObject holder, List<String> way) {
        String wanted =
                way.stream()
                        .filter(
                                token ->
                                        !KEYS.contains(token)
                                                && !Set.of(
                                                                "Resources",
                                                                "Properties",
                                                                "resource",
                                                                "spec",
                                                                "aws_sagemaker_pipeline",
                                                                "values")
                                                        .contains(token))
                        .findFirst()
                        .or(() -> holder.text("PipelineName"))
                        .or(() -> holder.text("pipelineName"))
                        .filter(name -> !PLACEHOLDER.matcher(name).find())
                        .orElse("pipeline");
        String free = wanted;
        for (int i = 2; !names.add(free); i++) {
            free = wanted + " " + i;
        }
        return free;
    }

    private static String inS3(Json location) {
        Json place = Intrinsics.resolved(location);
        JsonObject object = place.asObject().orElse(JsonObject.EMPTY);
        String bucket = object.text("Bucket").or(() -> object.text("bucket")).orElse("…");
        String key = object.text("Key").or(() -> object.text("objectKey")).orElse("…");
        return "Its definition lies in S3, at s3://%s/%s; download that file and open it."
                .formatted(bucket, key);
    }

    private static String kind(Json root) {
        if (!(root instanceof JsonObject object)) {
            return "a document with a pipeline definition in it";
        }
        if (object.has("PipelineDefinition")) {
            return object.has("PipelineArn") || object.has("CreationTime")
                    ? "a DescribePipeline answer"
                    : "a request that creates or updates a pipeline";
        }
        if (object.has("Resources") || object.has("desiredResourceState")) {
            return object.has("Resources")
                    ? "a CloudFormation template"
                    : "a request of CloudFormation";
        }
        if (object.has("apiVersion") && object.has("kind")) {
            return "a Kubernetes manifest";
        }
        if (object.has("resource") || object.has("terraform_version")) {
            return "a Terraform document";
        }
        return "a document with a pipeline definition in it";
    }
}
