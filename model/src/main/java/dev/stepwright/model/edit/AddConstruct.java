package dev.stepwright.model.edit;

import dev.stepwright.model.catalog.Construct;
import dev.stepwright.model.catalog.code.CodePlaces;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// Adds all steps of a construct at the end of a scope, under names that are free in the whole
/// pipeline.
///
/// @param positions where the cards stand, one for each step in the construct's order
public record AddConstruct(Construct construct, Scope scope, List<Position> positions)
        implements Edit {
    public AddConstruct {
        positions = List.copyOf(positions);
    }

    @Override
    public String label() {
        return "Add " + construct.title();
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<String> blocked = Edit.blocked(document, scope);
        if (blocked.isPresent()) {
            return new Outcome.Refused(blocked.get());
        }
        List<JsonObject> steps = construct.newSteps(AddStep.names(document));
        Document now = document;
        for (int i = 0; i < steps.size(); i++) {
            now = AddStep.with(now, scope, steps.get(i), positions.get(i));
        }
        Optional<CodeFile> code = construct.code();
        Step first = now.named(steps.getFirst().text("Name").orElseThrow()).orElseThrow();
        return code.isEmpty()
                ? new Outcome.Done(now)
                : new SetCodeFile(first.id(), CodePlaces.of(first).getFirst().place(), code)
                        .applyTo(now);
    }
}
