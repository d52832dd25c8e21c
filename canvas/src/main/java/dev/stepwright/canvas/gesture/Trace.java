package dev.stepwright.canvas.gesture;

import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashSet;
import java.util.Set;

/// What steps wait for and what they feed: all of their past and all of their future.
final class Trace {
    private Trace() {}

    /// The cards on which these steps and everything up- and downstream of them is seen.
    static Set<StepId> of(CanvasModel model, Set<StepId> steps) {
        PipelineGraph graph = model.graph();
        var found = new HashSet<StepId>();
        for (StepId step : steps) {
            found.add(step);
            found.addAll(graph.upstreamOf(step));
            found.addAll(graph.downstreamOf(step));
        }
        var shown = new HashSet<StepId>();
        found.forEach(step -> shown.add(model.scene().ground().shownAs(step)));
        return shown;
    }
}
