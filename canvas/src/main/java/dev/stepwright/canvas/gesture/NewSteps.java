package dev.stepwright.canvas.gesture;

import dev.stepwright.model.edit.AddConnected;
import dev.stepwright.model.edit.AddConstruct;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashSet;
import java.util.List;

/// The steps that an edit has added, and which of them a person goes on with.
final class NewSteps {
    private NewSteps() {}

    /// In the order of the text; empty when there are no more steps than before.
    static List<StepId> of(List<Step> before, Document after) {
        if (after.steps().size() <= before.size()) {
            return List.of();
        }
        var known = new HashSet<StepId>();
        before.forEach(step -> known.add(step.id()));
        return after.steps().stream().map(Step::id).filter(id -> !known.contains(id)).toList();
    }

    /// The steps of a construct are one thing; a person goes on with its first.
    static List<StepId> chosen(List<StepId> added, Edit edit) {
        return addsConstruct(edit) ? added.subList(0, 1) : added;
    }

    private static boolean addsConstruct(Edit edit) {
        return switch (edit) {
            case AddConstruct _ -> true;
            case AddConnected connected -> addsConstruct(connected.added());
            case Many many -> many.edits().stream().anyMatch(NewSteps::addsConstruct);
            default -> false;
        };
    }
}
