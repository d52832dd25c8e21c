package dev.stepwright.model.check;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import java.util.HashMap;
import java.util.Locale;

/// No two steps have one name, wherever they stand, and none differ by case only.
final class DuplicateStepNames implements DocumentCheck {
    private static final Pointer AT = Pointer.of("Name");

    @Override
    public Basis basis() {
        return Basis.STRUCTURE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        var names = HashMap.<String, Step>newHashMap(context.document().steps().size());
        var folded = HashMap.<String, Step>newHashMap(context.document().steps().size());
        for (Step step : context.document().steps()) {
            if (step.name().isEmpty()) {
                continue;
            }
            Step first = names.putIfAbsent(step.name(), step);
            Location place = Location.of(step.id(), AT);
            if (first != null) {
                boolean moved = first.scope().equals(Scope.TOP) != step.scope().equals(Scope.TOP);
                Rule rule =
                        moved && first.type().equals(step.type())
                                ? Rule.COND_CHILD_ALSO_TOP
                                : Rule.DUP_STEP_NAME;
                found.tell(rule, place, where(context, first));
                continue;
            }
            Step like = folded.putIfAbsent(step.name().toLowerCase(Locale.ROOT), step);
            if (like != null) {
                found.tell(Rule.NAME_CASE_CLASH, place, Shown.text(like.name()));
            }
        }
    }

    private static String where(CheckContext context, Step step) {
        return switch (step.scope()) {
            case Scope.Top _ -> Texts.text("where.top");
            case Scope.Branch branch ->
                    Texts.text(
                            "where." + branch.side(), Shown.text(context.title(branch.holder())));
        };
    }
}
