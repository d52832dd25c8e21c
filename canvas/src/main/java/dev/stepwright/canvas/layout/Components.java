package dev.stepwright.canvas.layout;

import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What of a pipeline hangs together.
///
/// @param edges among these nodes
record Components(List<LayoutNode> nodes, List<LayoutEdge> edges) {
    private Components() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /// The components in the order of their first nodes. Edges to or from unknown nodes are left
    /// out.
    static Collection<Components> of(Collection<LayoutNode> nodes, Collection<LayoutEdge> edges) {
        Map<StepId, Integer> indices = HashMap.newHashMap(nodes.size());
        nodes.forEach(node -> indices.put(node.id(), indices.size()));
        var groups = new Groups(nodes.size());
        for (LayoutEdge edge : edges) {
            Integer from = indices.get(edge.from());
            Integer to = indices.get(edge.to());
            if (from != null && to != null) {
                groups.join(from, to);
            }
        }
        var found = new ArrayList<Components>();
        int[] numbers = new int[nodes.size()];
        int index = 0;
        for (LayoutNode node : nodes) {
            int first = groups.leader(index);
            if (first == index) {
                numbers[index] = found.size();
                found.add(new Components());
            }
            found.get(numbers[first]).nodes.add(node);
            index++;
        }
        for (LayoutEdge edge : edges) {
            Integer from = indices.get(edge.from());
            if (from != null && indices.containsKey(edge.to())) {
                found.get(numbers[groups.leader(from)]).edges.add(edge);
            }
        }
        return found;
    }
}
