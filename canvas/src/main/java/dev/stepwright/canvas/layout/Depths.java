package dev.stepwright.canvas.layout;

import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many steps at most come before each; it tells the wires of the main path from those that
/// skip ahead.
final class Depths {
    private Depths() {}

    /// Steps on a cycle, and behind one, have none.
    static Map<StepId, Integer> of(Collection<LayoutNode> nodes, Collection<LayoutEdge> edges) {
        Map<StepId, List<StepId>> after = new HashMap<>();
        Map<StepId, Integer> waiting = new HashMap<>();
        nodes.forEach(node -> waiting.put(node.id(), 0));
        for (LayoutEdge edge : edges) {
            if (waiting.containsKey(edge.from()) && waiting.containsKey(edge.to())) {
                after.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
                waiting.merge(edge.to(), 1, Integer::sum);
            }
        }
        Map<StepId, Integer> depths = new HashMap<>();
        Map<StepId, Integer> reached = new HashMap<>();
        var ready = new ArrayDeque<StepId>();
        waiting.forEach(
                (id, count) -> {
                    if (count == 0) {
                        ready.add(id);
                    }
                });
        while (!ready.isEmpty()) {
            StepId id = ready.remove();
            int depth = reached.getOrDefault(id, 0);
            depths.put(id, depth);
            for (StepId next : after.getOrDefault(id, List.of())) {
                reached.merge(next, depth + 1, Math::max);
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return depths;
    }
}
