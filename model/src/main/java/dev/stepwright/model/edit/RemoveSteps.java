package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Removes steps with all that they hold, and the entries of `DependsOn` that name them. References
/// to them stay and become problems: what they meant is not ours to guess.
public record RemoveSteps(Set<StepId> steps) implements Edit {
    public RemoveSteps {
        steps = Set.copyOf(steps);
    }

    @Override
    public String label() {
        return steps.size() == 1 ? "Remove step" : "Remove " + steps.size() + " steps";
    }

    @Override
    public Outcome applyTo(Document document) {
        Set<StepId> going = withHeld(document);
        var names = new HashSet<String>();
        going.forEach(
                id ->
                        document.step(id)
                                .map(Step::name)
                                .filter(
                                        name ->
                                                document.named(name)
                                                        .filter(step -> !going.contains(step.id()))
                                                        .isEmpty())
                                .ifPresent(names::add));
        JsonEdits edits = Edit.edits(document);
        Json root = document.root();
        List<Step> all = document.steps();
        for (Step step : all.reversed()) {
            if (going.contains(step.id())) {
                if (!(step.scope() instanceof Scope.Branch(StepId holder, _)
                        && going.contains(holder))) {
                    root = edits.remove(root, document.pointer(step.id()));
                }
            } else {
                root = withoutEntries(edits, root, document, step, names);
            }
        }
        return Edit.done(document, root);
    }

    /// The steps and everything below them.
    private Set<StepId> withHeld(Document document) {
        var going = new HashSet<>(steps);
        for (Step step : document.steps()) {
            if (step.scope() instanceof Scope.Branch(StepId holder, _) && going.contains(holder)) {
                going.add(step.id());
            }
        }
        return going;
    }

    private static Json withoutEntries(
            JsonEdits edits, Json root, Document document, Step step, Set<String> names) {
        List<StepDependency> entries =
                step.dependsOn().stream().filter(entry -> names.contains(entry.step())).toList();
        if (entries.isEmpty()) {
            return root;
        }
        Pointer list = document.pointer(step.id()).child("DependsOn");
        if (step.body().array("DependsOn").orElseThrow().size() == entries.size()) {
            return edits.remove(root, list);
        }
        Json changed = root;
        for (StepDependency entry : entries.reversed()) {
            changed = edits.remove(changed, list.child(entry.index()));
        }
        return changed;
    }
}
