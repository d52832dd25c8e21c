package dev.stepwright.canvas.layout;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Arranges a large pipeline in columns within a part of a second, in a Java that has just been
/// started too.
///
/// The way is that of Sugiyama: columns ([Columns]), an order in each of them with few crossings
/// ([Ordering]), and places that make straight wires ([Levels]). Every part takes time in
/// proportion to steps and wires, or hardly more, and none calls itself. Where it costs no more
/// crossings, the order of the text counts.
final class WideLayout {
    private static final double GRID = 8;

    /// How much longer than high the drawing of many components may be.
    private static final double SHAPE = 1.6;

    private final LayoutOptions options;
    private final boolean right;
    private final Levels.Gaps gaps;

    private WideLayout(LayoutOptions options) {
        this.options = options;
        this.right = options.flow() == Flow.RIGHT;
        this.gaps = new Levels.Gaps(steps(options.nodeGap()), 2);
    }

    /// A place on the grid for every node; the first ones are at the origin.
    static Map<StepId, Point> of(
            Collection<LayoutNode> nodes, Collection<LayoutEdge> edges, LayoutOptions options) {
        var layout = new WideLayout(options);
        var parts = new ArrayList<Part>();
        for (Components each : Components.of(nodes, edges)) {
            parts.add(layout.part(each));
        }
        Map<StepId, Point> places = LinkedHashMap.newLinkedHashMap(nodes.size());
        layout.packed(parts, places);
        return places;
    }

    private static int steps(double length) {
        return (int) Math.ceil(length / GRID);
    }

    /// Along the flow.
    private int length(LayoutNode node) {
        return steps(right ? node.width() : node.height());
    }

    /// Across the flow.
    private int extent(LayoutNode node) {
        return steps(right ? node.height() : node.width());
    }

    /// One component, in grid steps: along the flow, and across it.
    private record Part(
            List<LayoutNode> nodes, int[] along, int[] across, int length, int extent) {}

    private Part part(Components component) {
        List<LayoutNode> nodes = component.nodes();
        Net net = Net.of(nodes, component.edges());
        int[] column = Columns.of(net);
        Lattice lattice = Lattice.of(net, column);
        int[] extents = nodes.stream().mapToInt(this::extent).toArray();
        int[] across = new Levels(lattice, Ordering.of(lattice), extents, gaps).found();
        int[] starts = starts(nodes, column, lattice.columnCount());
        int gap = steps(options.layerGap());
        int[] along = new int[nodes.size()];
        int extent = 0;
        for (int i = 0; i < along.length; i++) {
            boolean last = net.in().count(i) == 0 && net.out().count(i) > 0;
            along[i] =
                    last ? starts[column[i] + 1] - gap - length(nodes.get(i)) : starts[column[i]];
            extent = Math.max(extent, across[i] + extents[i]);
        }
        return new Part(nodes, along, across, starts[lattice.columnCount()] - gap, extent);
    }

    private int[] starts(List<LayoutNode> nodes, int[] column, int columns) {
        int[] starts = new int[columns + 1];
        for (int i = 0; i < column.length; i++) {
            int length = length(nodes.get(i));
            starts[column[i] + 1] = Math.max(starts[column[i] + 1], length);
        }
        for (int i = 1; i <= columns; i++) {
            starts[i] += starts[i - 1] + steps(options.layerGap());
        }
        return starts;
    }

    /// Puts the components on shelves, the highest first.
    private void packed(List<Part> parts, Map<StepId, Point> places) {
        int gap = steps(options.layerGap());
        double area = 0;
        int longest = 0;
        for (Part part : parts) {
            area += (double) (part.length + gap) * (part.extent + gap);
            longest = Math.max(longest, part.length);
        }
        double shape = right ? SHAPE : 1 / SHAPE;
        int shelf = Math.max(longest, (int) Math.sqrt(area * shape));
        parts.sort((one, other) -> Integer.compare(other.extent, one.extent));
        int along = 0;
        int across = 0;
        int highest = 0;
        for (Part part : parts) {
            if (along > 0 && along + part.length > shelf) {
                across += highest + gap;
                along = 0;
                highest = 0;
            }
            put(part, along, across, places);
            along += part.length + gap;
            highest = Math.max(highest, part.extent);
        }
    }

    private void put(Part part, int along, int across, Map<StepId, Point> places) {
        for (int i = 0; i < part.along.length; i++) {
            double first = GRID * (along + part.along[i]);
            double second = GRID * (across + part.across[i]);
            places.put(
                    part.nodes.get(i).id(),
                    right ? new Point(first, second) : new Point(second, first));
        }
    }
}
