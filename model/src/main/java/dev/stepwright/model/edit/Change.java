package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.LinkedHashSet;
import java.util.Set;

/// What an edit, an undo or a redo did: the document before and after. The two share all that was
/// not touched, so a change costs what the edit cost.
///
/// @param label what was done
public record Change(String label, Document before, Document after) {
    /// The same change the other way round.
    public Change inverse() {
        return new Change(label, after, before);
    }

    /// The steps that are new or no longer the same object, and those whose card stands elsewhere.
    public Set<StepId> touched() {
        var touched = new LinkedHashSet<StepId>();
        boolean placed = before.layout() != after.layout();
        for (int i = 0; i < after.steps().size(); i++) {
            Step step = after.steps().get(i);
            boolean same =
                    i < before.steps().size() && before.steps().get(i) == step
                            || before.step(step.id()).filter(old -> old == step).isPresent();
            if (!same
                    || placed
                            && !before.layout()
                                    .position(step.id())
                                    .equals(after.layout().position(step.id()))) {
                touched.add(step.id());
            }
        }
        return touched;
    }

    /// The steps that are gone.
    public Set<StepId> removed() {
        var removed = new LinkedHashSet<StepId>();
        for (Step step : before.steps()) {
            if (after.indexOf(step.id()) < 0) {
                removed.add(step.id());
            }
        }
        return removed;
    }
}
