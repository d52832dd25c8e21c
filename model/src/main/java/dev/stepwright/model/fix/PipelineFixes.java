package dev.stepwright.model.fix;

import dev.stepwright.model.check.Severity;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What mends the definition as a whole: its version, its members, its experiment.
final class PipelineFixes {
    private static final String VERSION = "2020-12-01";

    private PipelineFixes() {}

    static List<Fix> addVersion(Spot spot) {
        return List.of(Fix.safe("Add version", spot.set(Pointer.of("Version"), Json.of(VERSION))));
    }

    static List<Fix> setVersion(Spot spot) {
        String title = "Use " + Spot.quoted(VERSION);
        return List.of(
                spot.problem().severity() == Severity.ERROR
                        ? Fix.safe(title, spot.set(Json.of(VERSION)))
                        : Fix.guess(title, spot.set(Json.of(VERSION))));
    }

    static List<Fix> unknownMember(Spot spot) {
        var fixes = new ArrayList<>(CommonFixes.renameKey(spot));
        fixes.add(Fix.guess("Remove member", spot.remove(spot.place())));
        return fixes;
    }

    static List<Fix> metadata(Spot spot) {
        Optional<Json> value = spot.node();
        if (value.isPresent() && spot.place().tokens().size() == 1) {
            return value.get() == JsonLiteral.NULL
                    ? List.of(Fix.safe("Remove member", spot.remove(spot.place())))
                    : List.of();
        }
        return CommonFixes.quote(spot);
    }

    static List<Fix> experiment(Spot spot) {
        if (spot.meant().isPresent()) {
            return unknownMember(spot);
        }
        if (spot.place().tokens().size() < 2 || spot.node().isEmpty()) {
            return List.of();
        }
        Json value = spot.node().get();
        Optional<Json> text = Scalars.asText(value);
        if (text.isPresent()) {
            return CommonFixes.quote(spot);
        }
        String name = value.asText().orElse("");
        String clean = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (clean.length() > 120) {
            clean = clean.substring(0, 120).replaceAll("-+$", "");
        }
        return name.isEmpty() || clean.isEmpty() || clean.equals(name)
                ? List.of(Fix.guess("Remove member", spot.remove(spot.place())))
                : List.of(Fix.guess("Use " + Spot.quoted(clean), spot.set(Json.of(clean))));
    }

    /// What the SDK writes unless it is told otherwise.
    static List<Fix> experimentWithoutSteps(Spot spot) {
        List<String> tokens = spot.place().tokens();
        if (tokens.size() < 2) {
            return List.of();
        }
        String variable =
                tokens.get(1).equals("ExperimentName")
                        ? "Execution.PipelineName"
                        : "Execution.PipelineExecutionId";
        return tokens.getFirst().equals("PipelineExperimentConfig")
                ? List.of(
                        Fix.guess(
                                "Use " + variable,
                                spot.set(
                                        Pointer.of(tokens.getFirst(), tokens.get(1)),
                                        Expression.get(variable))))
                : List.of();
    }

    static List<Fix> mlflow(Spot spot) {
        Pointer config = Pointer.of("MlflowConfig");
        Json value = spot.at(config).orElse(JsonLiteral.NULL);
        boolean nothingElse =
                value instanceof JsonObject object
                        && object.members().stream()
                                .allMatch(member -> member.value() == JsonLiteral.NULL);
        return nothingElse
                ? List.of(
                        Fix.safe(
                                "Set MlflowConfig to null",
                                new SetPipelineValue(config, Optional.of(JsonLiteral.NULL))))
                : List.of(
                        Fix.guess(
                                "Remove MlflowConfig",
                                new SetPipelineValue(config, Optional.empty())));
    }
}
