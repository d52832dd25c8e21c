package dev.stepwright.canvas.layout;

import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The steps and wires of a pipeline as numbers, without what leads round in a circle: a wire that
/// would close one is turned round.
///
/// @param size how many steps there are; each is known by its place in the list
/// @param from the earlier end of each wire
/// @param to its later end
/// @param exit where it leaves its earlier end, as the ordinal of an exit
/// @param weight how much it counts
/// @param out the wires that leave each step
/// @param in the wires that arrive at each step
/// @param order of the steps, so that every wire leads onwards
record Net(
        int size,
        int[] from,
        int[] to,
        int[] exit,
        int[] weight,
        Adjacency out,
        Adjacency in,
        int[] order) {

    static Net of(List<LayoutNode> nodes, List<LayoutEdge> edges) {
        Map<StepId, Integer> indices = HashMap.newHashMap(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            indices.put(nodes.get(i).id(), i);
        }
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        int[] exit = new int[edges.size()];
        int[] weight = new int[edges.size()];
        int count = 0;
        for (LayoutEdge edge : edges) {
            Integer source = indices.get(edge.from());
            Integer target = indices.get(edge.to());
            if (source != null && target != null && !source.equals(target)) {
                from[count] = source;
                to[count] = target;
                exit[count] = exit(nodes.get(source), edge).ordinal();
                weight[count++] = Math.max(1, edge.weight());
            }
        }
        int[] order = turned(nodes.size(), count, from, to, exit);
        return new Net(
                nodes.size(),
                from,
                to,
                exit,
                weight,
                Adjacency.of(nodes.size(), count, wire -> from[wire]),
                Adjacency.of(nodes.size(), count, wire -> to[wire]),
                order);
    }

    /// The output of a loop that is no branch is its upper one.
    private static LayoutEdge.Exit exit(LayoutNode source, LayoutEdge edge) {
        if (!source.branching()) {
            return LayoutEdge.Exit.PLAIN;
        }
        return edge.exit() == LayoutEdge.Exit.LOWER ? LayoutEdge.Exit.LOWER : LayoutEdge.Exit.UPPER;
    }

    /// Turns the wires that close a circle.
    ///
    /// @return the steps in an order in which every wire leads onwards
    private static int[] turned(int size, int count, int[] from, int[] to, int[] exit) {
        var out = Adjacency.of(size, count, wire -> from[wire]);
        boolean[] later = new boolean[size];
        for (int i = 0; i < count; i++) {
            later[to[i]] = true;
        }
        var walk = new Walk(size, out, to);
        for (int i = 0; i < size; i++) {
            if (!later[i]) {
                walk.from(i);
            }
        }
        for (int i = 0; i < size; i++) {
            walk.from(i);
        }
        for (int i = 0; i < count; i++) {
            if (walk.rank[from[i]] > walk.rank[to[i]]) {
                int end = from[i];
                from[i] = to[i];
                to[i] = end;
                exit[i] = 0;
            }
        }
        return walk.order;
    }

    /// A walk in depth that keeps its way in an array, for a pipeline may be one long chain.
    private static final class Walk {
        private final Adjacency out;
        private final int[] to;
        private final boolean[] seen;
        private final int[] way;
        private final int[] next;
        private final int[] order;
        private final int[] rank;
        private int left;

        Walk(int size, Adjacency out, int[] to) {
            this.out = out;
            this.to = to;
            seen = new boolean[size];
            way = new int[size];
            next = new int[size];
            order = new int[size];
            rank = new int[size];
            left = size;
        }

        void from(int start) {
            if (seen[start]) {
                return;
            }
            int depth = 0;
            enter(start, 0);
            while (depth >= 0) {
                int step = way[depth];
                if (next[step] < out.end(step)) {
                    int target = to[out.at(next[step]++)];
                    if (!seen[target]) {
                        enter(target, ++depth);
                    }
                } else {
                    order[--left] = step;
                    rank[step] = left;
                    depth--;
                }
            }
        }

        private void enter(int step, int depth) {
            seen[step] = true;
            way[depth] = step;
            next[step] = out.start(step);
        }
    }
}
