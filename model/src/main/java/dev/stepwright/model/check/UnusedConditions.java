package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashSet;

/// A condition decides something: it has steps in a branch, or its outcome is read.
final class UnusedConditions implements DocumentCheck {
    @Override
    public Basis basis() {
        return Basis.STRUCTURE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        var useful = new HashSet<StepId>();
        for (Step step : context.document().steps()) {
            for (Dependency dependency : context.graph().into(step.id())) {
                if (dependency.kind().isBranch() || dependency.kind().isData()) {
                    useful.add(dependency.from());
                }
            }
        }
        for (Step step : context.document().steps()) {
            if (context.typeOf(step).has(Trait.BRANCHING) && !useful.contains(step.id())) {
                found.tell(Rule.COND_NO_BRANCH, Location.of(step.id(), Pointer.ROOT));
            }
        }
    }
}
