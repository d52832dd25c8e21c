package dev.stepwright.model.edit;

import dev.stepwright.model.catalog.FreeNames;
import dev.stepwright.model.catalog.Lookup;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import java.util.List;
import java.util.Optional;

/// Adds a step of a type with its defaults, at the end of a scope. Its name is the type's, made
/// free.
public record AddStep(StepType type, Scope scope, Position position) implements Edit {
    @Override
    public String label() {
        return "Add " + type.title();
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<String> blocked = Edit.blocked(document, scope);
        if (blocked.isPresent()) {
            return new Outcome.Refused(blocked.get());
        }
        String name = names(document).free(type.name());
        return new Outcome.Done(with(document, scope, type.newStep(name), position));
    }

    /// The names that no step of a document has.
    static FreeNames names(Document document) {
        return new FreeNames(taken -> document.named(taken).isPresent());
    }

    /// A new step works with the pipeline's own role where that is known.
    private static Json withRole(Json json, String role) {
        return switch (json) {
            case JsonObject object -> {
                JsonObject made = JsonObject.EMPTY;
                for (JsonObject.Member member : object.members()) {
                    made = made.plus(member.name(), withRole(member.value(), role));
                }
                yield made;
            }
            case JsonArray list ->
                    JsonArray.of(list.values().map(each -> withRole(each, role)).toList());
            case JsonText text when text.value().equals(Lookup.ROLE.initial()) -> Json.of(role);
            default -> json;
        };
    }

    /// A document with a step more, at the end of a scope that is not blocked.
    ///
    /// @param fresh a step with a name that is free
    static Document with(Document document, Scope scope, JsonObject fresh, Position position) {
        JsonObject step =
                document.settings()
                        .role()
                        .filter(role -> !role.isBlank())
                        .map(role -> (JsonObject) withRole(fresh, role))
                        .orElse(fresh);
        Pointer list = document.list(scope);
        Optional<JsonArray> there = document.root().at(list).flatMap(node -> node.asArray());
        var added =
                document.withRoot(
                        there.isPresent()
                                ? Edit.edits(document)
                                        .set(document.root(), list.child(there.get().size()), step)
                                : Edit.edits(document)
                                        .set(document.root(), list, JsonArray.of(List.of(step))));
        String name = step.text("Name").orElseThrow();
        return added.withLayout(
                added.layout().with(added.named(name).orElseThrow().id(), position));
    }
}
