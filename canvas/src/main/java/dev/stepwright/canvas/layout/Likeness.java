package dev.stepwright.canvas.layout;

import dev.stepwright.model.pipeline.StepId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Tells at a glance which steps may be siblings: most are none, and comparing the wires of all
/// would take longer than arranging them.
///
/// Steps with the same wires have the same print; others nearly never.
final class Likeness {
    private final Map<StepId, Integer> indices;
    private final long[] least;
    private final long[] most;

    private Likeness(int size) {
        indices = HashMap.newHashMap(size);
        least = new long[2 * size];
        most = new long[2 * size];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
    }

    /// The steps without branches whose print at least so many have.
    static Set<StepId> common(
            Collection<LayoutNode> nodes, Collection<LayoutEdge> edges, int fewest) {
        var likeness = new Likeness(nodes.size());
        nodes.forEach(node -> likeness.indices.put(node.id(), likeness.indices.size()));
        for (LayoutEdge edge : edges) {
            likeness.look(edge.to(), 0, edge.from(), edge);
            likeness.look(edge.from(), 1, edge.to(), edge);
        }
        Map<Long, Integer> counts = HashMap.newHashMap(nodes.size());
        nodes.forEach(node -> counts.merge(likeness.print(node.id()), 1, Integer::sum));
        Set<StepId> found = new HashSet<>();
        for (LayoutNode node : nodes) {
            if (!node.branching() && counts.getOrDefault(likeness.print(node.id()), 0) >= fewest) {
                found.add(node.id());
            }
        }
        return found;
    }

    /// Takes the extremes, for the same wire may be there twice and in any order.
    private void look(StepId step, int side, StepId other, LayoutEdge edge) {
        Integer index = indices.get(step);
        if (index != null) {
            long mixed =
                    mixed((other.value() * 31L + edge.weight()) * 4 + edge.exit().ordinal() + 1);
            least[2 * index + side] = Math.min(least[2 * index + side], mixed);
            most[2 * index + side] = Math.max(most[2 * index + side], mixed);
        }
    }

    private long print(StepId step) {
        int index = 2 * indices.getOrDefault(step, 0);
        return mixed(
                mixed(mixed(least[index]) + most[index])
                        + mixed(mixed(least[index + 1]) - most[index + 1]));
    }

    private static long mixed(long value) {
        long spread = (value ^ (value >>> 31)) * 0x9E3779B97F4A7C15L;
        return spread ^ (spread >>> 29);
    }
}
