package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;

/// Puts a step that is there already between others.
public record InsertStep(StepId step, Ties ties) implements Edit {
    @Override
    public String label() {
        return "Insert step";
    }

    @Override
    public Outcome applyTo(Document document) {
        Outcome loosened = ties.loosen(document);
        if (!(loosened instanceof Outcome.Done(Document loose))) {
            return loosened;
        }
        // A step that is in the scope already stays where it stands in the list.
        Outcome moved = new MoveToScope(List.of(step), ties.scope()).applyTo(loose);
        return moved instanceof Outcome.Done(Document now) ? ties.tie(now, step, step) : moved;
    }
}
