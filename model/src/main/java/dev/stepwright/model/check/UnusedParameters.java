package dev.stepwright.model.check;

import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Step;
import java.util.HashSet;

/// Every parameter is used somewhere.
final class UnusedParameters implements DocumentCheck {
    @Override
    public Basis basis() {
        return Basis.WHOLE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        if (context.document().parameters().isEmpty()) {
            return;
        }
        var used = new HashSet<String>();
        for (Step step : context.document().steps()) {
            for (Reference reference : step.references()) {
                if (reference.target() instanceof Expression.ParameterRef(String name)) {
                    used.add(name);
                }
            }
        }
        for (Reference reference : context.document().ownReferences()) {
            if (reference.target() instanceof Expression.ParameterRef(String name)) {
                used.add(name);
            }
        }
        for (Parameter parameter : context.document().parameters()) {
            if (!parameter.name().isEmpty() && used.add(parameter.name())) {
                found.tell(
                        Rule.PARAM_UNUSED,
                        Location.of(Parameters.at(parameter).child("Name")),
                        Shown.text(parameter.name()));
            }
        }
    }
}
