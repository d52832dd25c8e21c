package dev.stepwright.model.edit;

import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// Takes a dependency away: an entry of `DependsOn`, or a step out of its branch. A dependency that
/// follows from a reference goes with the reference.
public record Disconnect(Dependency dependency) implements Edit {
    @Override
    public String label() {
        return "Remove dependency";
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<Step> waiting = document.step(dependency.to());
        String from = document.step(dependency.from()).map(Step::title).orElse("another step");
        if (waiting.isEmpty()) {
            return Edit.gone();
        }
        Step step = waiting.get();
        if (dependency.kind().isBranch()) {
            return new MoveToScope(List.of(step.id()), Scope.TOP).applyTo(document);
        }
        if (dependency.kind().isData()) {
            return new Outcome.Refused(
                    step.title()
                            + " uses "
                            + from
                            + " in "
                            + dependency.at()
                            + ". Put another value there, and the wire goes with the reference.");
        }
        Pointer list = document.pointer(step.id()).child("DependsOn");
        Pointer entry = document.pointer(step.id()).then(dependency.at());
        boolean last =
                step.body().array("DependsOn").filter(array -> array.size() == 1).isPresent();
        Json root = Edit.edits(document).remove(document.root(), last ? list : entry);
        return Edit.done(document, root);
    }
}
