package dev.stepwright.model.edit;

import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.json.JsonArray;
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
        String name = Names.free(type.name(), taken -> document.named(taken).isPresent());
        Optional<String> blocked = Edit.blocked(document, scope);
        if (blocked.isPresent()) {
            return new Outcome.Refused(blocked.get());
        }
        Pointer list = document.list(scope);
        int end =
                document.root()
                        .at(list)
                        .flatMap(node -> node.asArray())
                        .map(JsonArray::size)
                        .orElse(0);
        Document added =
                document.withRoot(
                        Edit.edits(document)
                                .set(document.root(), list.child(end), type.newStep(name)));
        if (document.root().at(list).isEmpty()) {
            added =
                    document.withRoot(
                            Edit.edits(document)
                                    .set(
                                            document.root(),
                                            list,
                                            JsonArray.of(List.of(type.newStep(name)))));
        }
        return new Outcome.Done(
                added.withLayout(
                        added.layout().with(added.named(name).orElseThrow().id(), position)));
    }
}
