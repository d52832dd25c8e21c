package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashSet;
import java.util.List;

/// Adds steps and puts them between others.
///
/// @param added adds the steps: an [AddStep] or an [AddConstruct]
public record AddConnected(Edit added, Ties ties) implements Edit {
    @Override
    public String label() {
        return added.label();
    }

    @Override
    public Outcome applyTo(Document document) {
        var known = new HashSet<StepId>();
        document.steps().forEach(step -> known.add(step.id()));
        Outcome loosened = ties.loosen(document);
        if (!(loosened instanceof Outcome.Done(Document loose))) {
            return loosened;
        }
        Outcome outcome = added.applyTo(loose);
        if (!(outcome instanceof Outcome.Done(Document now))) {
            return outcome;
        }
        List<StepId> fresh =
                now.steps().stream().map(Step::id).filter(id -> !known.contains(id)).toList();
        return fresh.isEmpty() ? outcome : ties.tie(now, fresh.getFirst(), fresh.getLast());
    }
}
