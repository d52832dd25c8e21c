package dev.stepwright.canvas.layout;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The steps of a pipeline with each large fan-out folded into one.
///
/// Steps that wait for the same steps, and that the same steps wait for, would make a column too
/// tall to look at. They are arranged as one block, and stand in it in rows, like words on a page.
///
/// @param nodes what is arranged: a block has the name of its first step
/// @param blocks by their names
record Siblings(List<LayoutNode> nodes, List<LayoutEdge> edges, Map<StepId, Block> blocks) {
    private static final int FEWEST = 13;
    private static final double SHAPE = 1.6;

    /// Rows of a block stand a little further apart: the wires of all its columns run between them.
    private static final double MORE_GAP = 8;

    /// Steps in rows.
    ///
    /// @param across from one column to the next
    /// @param down from one row to the next
    record Block(List<StepId> steps, int columns, double across, double down) {
        Point place(int step) {
            return new Point(step % columns * across, (double) (step / columns) * down);
        }
    }

    /// What makes steps siblings.
    private record Family(Set<LayoutEdge> into, Set<LayoutEdge> out, double width, double height) {}

    static Siblings of(
            Collection<LayoutNode> nodes, Collection<LayoutEdge> edges, LayoutOptions options) {
        Set<StepId> candidates = Likeness.common(nodes, edges, FEWEST);
        if (candidates.isEmpty()) {
            return new Siblings(List.copyOf(nodes), List.copyOf(edges), Map.of());
        }
        Map<StepId, Set<LayoutEdge>> into = new HashMap<>();
        Map<StepId, Set<LayoutEdge>> out = new HashMap<>();
        for (LayoutEdge edge : edges) {
            StepId any = edge.to();
            if (candidates.contains(any)) {
                into.computeIfAbsent(any, id -> new HashSet<>())
                        .add(new LayoutEdge(edge.from(), edge.from(), edge.exit(), edge.weight()));
            }
            if (candidates.contains(edge.from())) {
                out.computeIfAbsent(edge.from(), id -> new HashSet<>())
                        .add(new LayoutEdge(any, any, edge.exit(), edge.weight()));
            }
        }
        Map<Family, List<LayoutNode>> families = new LinkedHashMap<>();
        for (LayoutNode node : nodes) {
            if (candidates.contains(node.id())) {
                var family =
                        new Family(
                                into.getOrDefault(node.id(), Set.of()),
                                out.getOrDefault(node.id(), Set.of()),
                                node.width(),
                                node.height());
                families.computeIfAbsent(family, key -> new ArrayList<>()).add(node);
            }
        }
        families.values().removeIf(family -> family.size() < FEWEST);
        return folded(nodes, edges, options, families.values());
    }

    private static Siblings folded(
            Collection<LayoutNode> nodes,
            Collection<LayoutEdge> edges,
            LayoutOptions options,
            Collection<List<LayoutNode>> families) {
        Map<StepId, Block> blocks = new HashMap<>();
        Map<StepId, LayoutNode> drawn = new HashMap<>();
        Set<StepId> inside = new HashSet<>();
        boolean right = options.flow() == Flow.RIGHT;
        double beside = options.nodeGap() + MORE_GAP;
        double columnGap = right ? options.layerGap() : beside;
        double rowGap = right ? beside : options.layerGap();
        for (List<LayoutNode> family : families) {
            LayoutNode first = family.getFirst();
            double across = first.width() + columnGap;
            double down = first.height() + rowGap;
            int columns = columns(family.size(), across, down);
            int rows = (family.size() + columns - 1) / columns;
            family.subList(1, family.size()).forEach(node -> inside.add(node.id()));
            List<StepId> steps = family.stream().map(LayoutNode::id).toList();
            blocks.put(first.id(), new Block(steps, columns, across, down));
            drawn.put(
                    first.id(),
                    LayoutNode.of(first.id(), columns * across - columnGap, rows * down - rowGap));
        }
        return new Siblings(
                nodes.stream()
                        .filter(node -> !inside.contains(node.id()))
                        .map(node -> drawn.getOrDefault(node.id(), node))
                        .toList(),
                edges.stream()
                        .filter(edge -> !inside.contains(edge.from()))
                        .filter(edge -> !inside.contains(edge.to()))
                        .toList(),
                blocks);
    }

    private static int columns(int size, double width, double height) {
        return Math.max(1, (int) Math.round(Math.sqrt(size * height * SHAPE / width)));
    }

    /// The places of all steps, those of blocks in their rows.
    Map<StepId, Point> unfolded(Map<StepId, Point> places) {
        if (blocks.isEmpty()) {
            return places;
        }
        Map<StepId, Point> all = new LinkedHashMap<>(places);
        blocks.forEach(
                (id, block) -> {
                    Point corner = places.getOrDefault(id, Point.ORIGIN);
                    for (int i = 0; i < block.steps().size(); i++) {
                        all.put(block.steps().get(i), block.place(i).plus(corner.x(), corner.y()));
                    }
                });
        return all;
    }
}
