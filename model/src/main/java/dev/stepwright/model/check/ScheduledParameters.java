package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.pipeline.Parameter;

/// A pipeline that starts by a schedule needs no value from anybody.
final class ScheduledParameters implements DocumentCheck {
    static final String SCHEDULES = "Schedules";

    @Override
    public Basis basis() {
        return Basis.SETTINGS;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        if (context.document()
                .settings()
                .values()
                .array(SCHEDULES)
                .orElse(JsonArray.EMPTY)
                .isEmpty()) {
            return;
        }
        for (Parameter parameter : context.document().parameters()) {
            if (parameter.defaultValue().isEmpty()) {
                found.tell(
                        Rule.PARAM_NO_DEFAULT_SCHEDULED,
                        Location.of(Parameters.at(parameter)),
                        Shown.text(parameter.name()));
            }
        }
    }
}
