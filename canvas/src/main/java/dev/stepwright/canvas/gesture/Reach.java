package dev.stepwright.canvas.gesture;

import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayDeque;
import java.util.HashSet;

/// What hangs together with the selected steps.
final class Reach {
    private Reach() {}

    /// With everything that the steps wait for, directly or not.
    static Selection upstream(CanvasModel model) {
        var found = new HashSet<StepId>();
        model.selection().steps().forEach(id -> found.addAll(model.graph().upstreamOf(id)));
        return model.selection().and(found);
    }

    /// With everything that waits for the steps, directly or not.
    static Selection downstream(CanvasModel model) {
        var found = new HashSet<StepId>();
        model.selection().steps().forEach(id -> found.addAll(model.graph().downstreamOf(id)));
        return model.selection().and(found);
    }

    /// With everything that is wired to it, in whatever direction, over however many others.
    static Selection connected(Selection from, CanvasModel model) {
        var found = new HashSet<>(from.steps());
        var open = new ArrayDeque<>(from.steps());
        while (!open.isEmpty()) {
            StepId at = open.pop();
            for (Dependency dependency : model.graph().into(at)) {
                if (found.add(dependency.from())) {
                    open.push(dependency.from());
                }
            }
            for (Dependency dependency : model.graph().outOf(at)) {
                if (found.add(dependency.to())) {
                    open.push(dependency.to());
                }
            }
        }
        return from.and(found);
    }
}
