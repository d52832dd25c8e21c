package dev.stepwright.model.fix;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.RenameKey;
import dev.stepwright.model.edit.RenamePipelineKey;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

/// A problem where it stands, and the edits that can be made around it. Places are below the step
// of
/// the problem, or below the root where it has none.
record Spot(PipelineGraph graph, Problem problem) {
    Document document() {
        return graph.document();
    }

    Optional<Step> step() {
        return problem.location().step().flatMap(document()::step);
    }

    StepId id() {
        return problem.location().step().orElseThrow();
    }

    StepType type() {
        return step().map(StepCatalog.STANDARD::typeOf).orElse(StepType.unknown(""));
    }

    Pointer place() {
        return problem.location().within();
    }

    Optional<String> meant() {
        return problem.meant();
    }

    /// Whether the step of the problem could wait for another one without waiting for itself.
    boolean canWaitFor(String name) {
        return document()
                .named(name)
                .filter(step -> !graph.downstreamOf(id()).contains(step.id()))
                .isPresent();
    }

    /// The value that is wrong; empty when something is missing.
    Optional<Json> node() {
        return at(place());
    }

    Optional<Json> at(Pointer place) {
        if (problem.location().step().isEmpty()) {
            return document().root().at(place);
        }
        return step().flatMap(step -> step.at(place));
    }

    /// The text that is wrong; empty where it is none.
    String text() {
        return node().flatMap(Json::asText).orElse("");
    }

    JsonArray list(Pointer place) {
        return at(place).flatMap(Json::asArray).orElse(JsonArray.EMPTY);
    }

    JsonObject object(Pointer place) {
        return at(place).flatMap(Json::asObject).orElse(JsonObject.EMPTY);
    }

    Edit set(Pointer place, Json value) {
        return put(place, Optional.of(value));
    }

    Edit set(Json value) {
        return set(place(), value);
    }

    Edit remove(Pointer place) {
        return put(place, Optional.empty());
    }

    private Edit put(Pointer place, Optional<Json> value) {
        return problem.location().step().isPresent()
                ? new SetValue(id(), place, value)
                : new SetPipelineValue(place, value);
    }

    /// Takes an entry out of its list, and the list with its last entry.
    Edit removeEntry(Pointer entry) {
        return remove(list(entry.parent()).size() == 1 ? entry.parent() : entry);
    }

    Edit rename(Pointer member, String key) {
        return problem.location().step().isPresent()
                ? new RenameKey(id(), member, key)
                : new RenamePipelineKey(member, key);
    }

    /// The list of one value that should have been one.
    Fix wrapped(Json value) {
        return Fix.safe("Make it a list", set(JsonArray.of(List.of(value))));
    }

    static String quoted(String name) {
        return "“" + (name.length() > 40 ? name.substring(0, 39) + "…" : name) + "”";
    }
}
