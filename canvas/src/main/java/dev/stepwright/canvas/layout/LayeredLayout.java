package dev.stepwright.canvas.layout;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Arranges a whole pipeline in columns, with ELK's layered algorithm; a large one with
/// [WideLayout], which takes a tenth of the time.
///
/// It is a function of its arguments and owns no thread. ELK calls itself deeply: run it on a
/// thread with [#stackSize].
public final class LayeredLayout {
    private static final double GRID = 8;
    private static final int EDGE_GAP = 12;
    private static final int MEDIUM = 400;

    /// From this many steps on ELK takes longer than anybody wants to wait for a drawing.
    private static final int LARGE = 2_000;

    private static final int NEXT_LAYER = 10;

    private LayeredLayout() {}

    /// The stack, in bytes, that the thread needs for a pipeline with this many steps.
    public static long stackSize(int nodes) {
        return nodes < LARGE ? Math.max((2L << 20) + nodes * 52_000L, 8L << 20) : 8L << 20;
    }

    /// A place for every node. Pinned ones keep theirs; the others are arranged as if these were
    /// free, then moved as one, so that the first pinned step stands where it stood.
    public static Map<StepId, Point> arrange(
            Collection<LayoutNode> nodes,
            Collection<LayoutEdge> edges,
            LayoutOptions options,
            Map<StepId, Point> pinned) {
        if (nodes.isEmpty()) {
            return Map.of();
        }
        var siblings = Siblings.of(nodes, edges, options);
        Map<StepId, Point> places =
                nodes.size() < LARGE
                        ? byElk(siblings, nodes.size(), options)
                        : WideLayout.of(siblings.nodes(), siblings.edges(), options);
        return moved(siblings.unfolded(places), pinned);
    }

    private static Map<StepId, Point> byElk(Siblings siblings, int size, LayoutOptions options) {
        Registration.done();
        var graph = graph(size, options);
        var shapes = shapes(siblings.nodes(), siblings.edges(), options, graph);
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return places(shapes);
    }

    /// ELK finds its options by registration, which an Eclipse platform would do; once for the
    /// whole program.
    private static final class Registration {
        static {
            LayoutMetaDataService.getInstance()
                    .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }

        static void done() {}
    }

    private static ElkNode graph(int size, LayoutOptions options) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(
                CoreOptions.DIRECTION,
                options.flow() == Flow.RIGHT
                        ? org.eclipse.elk.core.options.Direction.RIGHT
                        : org.eclipse.elk.core.options.Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, true);
        // what hangs together in no way stands in the same columns all the same
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, options.layerGap());
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, options.nodeGap());
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, (double) EDGE_GAP);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, GRID);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, options.layerGap());
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 0.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 0.0);
        graph.setProperty(
                LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
        graph.setProperty(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
                options.inOrder() ? OrderingStrategy.NODES_AND_EDGES : OrderingStrategy.NONE);
        // the network simplex makes straighter main paths, but its effort grows faster than the
        // pipeline
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                size > MEDIUM || !options.straight()
                        ? NodePlacementStrategy.BRANDES_KOEPF
                        : NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 7);
        return graph;
    }

    private record Shape(ElkNode node, ElkPort in, ElkPort upper, ElkPort lower) {}

    private static Map<StepId, Shape> shapes(
            Collection<LayoutNode> nodes,
            Collection<LayoutEdge> edges,
            LayoutOptions options,
            ElkNode graph) {
        Map<StepId, Shape> shapes = LinkedHashMap.newLinkedHashMap(nodes.size());
        for (LayoutNode node : nodes) {
            shapes.put(node.id(), shape(node, options.flow(), graph));
        }
        Map<StepId, Integer> depths = Depths.of(nodes, edges);
        for (LayoutEdge edge : edges) {
            Shape from = shapes.get(edge.from());
            Shape to = shapes.get(edge.to());
            if (from == null || to == null || from == to) {
                continue;
            }
            ElkConnectableShape exit =
                    edge.exit() == LayoutEdge.Exit.LOWER ? from.lower : from.upper;
            var drawn = ElkGraphUtil.createSimpleEdge(exit, to.in);
            boolean next =
                    nodes.size() <= MEDIUM
                            && depths.getOrDefault(edge.to(), 0)
                                            - depths.getOrDefault(edge.from(), 0)
                                    == 1;
            int weight = next ? edge.weight() * NEXT_LAYER : edge.weight();
            drawn.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, weight);
            drawn.setProperty(LayeredOptions.PRIORITY_SHORTNESS, weight);
            drawn.setProperty(LayeredOptions.PRIORITY_DIRECTION, edge.weight());
        }
        return shapes;
    }

    private static Shape shape(LayoutNode node, Flow flow, ElkNode graph) {
        ElkNode drawn = ElkGraphUtil.createNode(graph);
        drawn.setDimensions(node.width(), node.height());
        drawn.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        boolean right = flow == Flow.RIGHT;
        double length = right ? node.height() : node.width();
        double across = right ? node.width() : node.height();
        ElkPort in = port(drawn, right, length / 2, 0, right ? PortSide.WEST : PortSide.NORTH);
        PortSide out = right ? PortSide.EAST : PortSide.SOUTH;
        if (!node.branching()) {
            ElkPort only = port(drawn, right, length / 2, across, out);
            return new Shape(drawn, in, only, only);
        }
        ElkPort upper = port(drawn, right, CardShape.quarter(length, 1), across, out);
        ElkPort lower = port(drawn, right, CardShape.quarter(length, 3), across, out);
        return new Shape(drawn, in, upper, lower);
    }

    private static ElkPort port(
            ElkNode node, boolean right, double along, double across, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setDimensions(0, 0);
        port.setLocation(right ? across : along, right ? along : across);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        return port;
    }

    private static Map<StepId, Point> places(Map<StepId, Shape> shapes) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        for (Shape shape : shapes.values()) {
            left = Math.min(left, shape.node.getX());
            top = Math.min(top, shape.node.getY());
        }
        Point origin = new Point(left, top);
        Map<StepId, Point> places = LinkedHashMap.newLinkedHashMap(shapes.size());
        shapes.forEach((id, shape) -> places.put(id, at(shape, origin)));
        return places;
    }

    private static Map<StepId, Point> moved(Map<StepId, Point> places, Map<StepId, Point> pinned) {
        Point by = Point.ORIGIN;
        for (var entry : places.entrySet()) {
            Point kept = pinned.get(entry.getKey());
            if (kept != null) {
                by = kept.minus(entry.getValue()).snapped(GRID);
                break;
            }
        }
        Point shift = by;
        Map<StepId, Point> moved = new HashMap<>(places.size() * 2);
        places.forEach((id, place) -> moved.put(id, pinned.getOrDefault(id, place.plus(shift))));
        return moved;
    }

    private static Point at(Shape shape, Point origin) {
        return new Point(shape.node.getX(), shape.node.getY()).minus(origin).snapped(GRID);
    }
}
