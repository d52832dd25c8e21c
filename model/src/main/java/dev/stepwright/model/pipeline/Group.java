package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.JsonObject;
import java.util.Set;

/// Steps that belong together for whoever reads the pipeline; SageMaker knows nothing of it.
///
/// @param steps those that are gone are still named here, so that undo brings them back into it
/// @param collapsed whether it is drawn as one card
/// @param kept the entry of the side file it was read from, with members that are not known here
public record Group(
        GroupId id, String title, Set<StepId> steps, boolean collapsed, JsonObject kept) {
    public Group {
        steps = Set.copyOf(steps);
    }

    public Group(GroupId id, String title, Set<StepId> steps) {
        this(id, title, steps, false, JsonObject.EMPTY);
    }

    public Group withTitle(String other) {
        return new Group(id, other, steps, collapsed, kept);
    }

    public Group withSteps(Set<StepId> others) {
        return new Group(id, title, others, collapsed, kept);
    }

    public Group withCollapsed(boolean now) {
        return new Group(id, title, steps, now, kept);
    }
}
