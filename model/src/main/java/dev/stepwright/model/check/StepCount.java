package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pipeline is neither longer nor deeper than what is known to work, and its steps hang
/// together.
final class StepCount implements DocumentCheck {
    static final int MANY = 50;
    static final int DEEP = 31;

    @Override
    public Basis basis() {
        return Basis.STRUCTURE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        List<Step> steps = context.document().steps();
        if (steps.size() > MANY) {
            Step first = steps.get(MANY);
            found.tell(
                    Rule.TOO_MANY_STEPS,
                    Location.of(first.id(), Pointer.ROOT),
                    MANY + 1,
                    Shown.count(steps.size()));
        }
        depths(context, found);
        lonely(context, found);
    }

    private static void depths(CheckContext context, Findings found) {
        Map<StepId, Integer> depths = new HashMap<>();
        for (Step step : context.document().steps()) {
            int above =
                    step.scope() instanceof Scope.Branch branch
                            ? depths.getOrDefault(branch.holder(), 0)
                            : 0;
            boolean branching = context.typeOf(step).has(Trait.BRANCHING);
            if (branching || above > 0) {
                depths.put(step.id(), branching ? above + 1 : above);
            }
            if (branching && above == DEEP) {
                found.tell(Rule.COND_DEEP, Location.of(step.id(), Pointer.ROOT), above + 1);
            }
        }
    }

    private static void lonely(CheckContext context, Findings found) {
        Set<StepId> waitedFor = new HashSet<>();
        for (Step step : context.document().steps()) {
            context.graph().into(step.id()).forEach(each -> waitedFor.add(each.from()));
        }
        for (Step step : context.document().steps()) {
            boolean free = context.graph().into(step.id()).isEmpty();
            Location place = Location.of(step.id(), Pointer.ROOT);
            if (free && context.typeOf(step).has(Trait.TERMINAL)) {
                found.tell(Rule.STEP_UNREACHABLE_FAIL, place);
            } else if (free
                    && !waitedFor.contains(step.id())
                    && context.document().steps().size() > 1) {
                found.tell(Rule.STEP_ORPHAN, place);
            }
        }
    }
}
