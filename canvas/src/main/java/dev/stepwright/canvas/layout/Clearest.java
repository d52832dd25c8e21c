package dev.stepwright.canvas.layout;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.model.pipeline.StepId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/// Arranges a pipeline in several ways and takes the one that is read most easily once its wires
/// are led: what a layout counts as a crossing is not always one in the drawing, and where many
/// wires pass between two rows these must stand further apart.
///
/// A large pipeline is arranged in one way only: nobody waits for the others.
public final class Clearest {
    /// Up to this many steps, and as many wires twice over, trying takes less than a blink.
    private static final int MOST = 60;

    private static final int MANY = 6;
    private static final double WIDER = 64;

    private final Collection<LayoutNode> nodes;
    private final Collection<LayoutEdge> edges;
    private final Map<StepId, Point> pinned;
    private final Function<Map<StepId, Point>, CanvasScene> drawing;

    private Clearest(
            Collection<LayoutNode> nodes,
            Collection<LayoutEdge> edges,
            Map<StepId, Point> pinned,
            Function<Map<StepId, Point>, CanvasScene> drawing) {
        this.nodes = nodes;
        this.edges = edges;
        this.pinned = pinned;
        this.drawing = drawing;
    }

    private record Try(LayoutOptions options, Map<StepId, Point> places, Tidiness tidiness) {
        Try better(Try other) {
            return other.tidiness.cost() < tidiness.cost() - 1 ? other : this;
        }

        /// Whether there is nothing that another way could mend.
        boolean isClear() {
            return tidiness.crossings() <= 1 && tidiness.touching() == 0;
        }

        /// Whether more room between the rows may help.
        boolean isConfused() {
            return tidiness.crossings() > MANY || tidiness.touching() > 0;
        }
    }

    /// @param drawing makes the drawing of cards at these places, whose wires are then looked at
    public static Map<StepId, Point> of(
            Collection<LayoutNode> nodes,
            Collection<LayoutEdge> edges,
            LayoutOptions options,
            Map<StepId, Point> pinned,
            Function<Map<StepId, Point>, CanvasScene> drawing) {
        if (nodes.size() < 4 || nodes.size() > MOST || edges.size() > 2 * MOST) {
            return LayeredLayout.arrange(nodes, edges, options, pinned);
        }
        return new Clearest(nodes, edges, pinned, drawing).best(options).places;
    }

    private Try best(LayoutOptions options) {
        Try best = tried(options);
        for (LayoutOptions other : options.variants()) {
            if (!best.isClear()) {
                best = best.better(tried(other));
            }
        }
        // More room moves what stands beside what, so the way that was best is not always so there.
        LayoutOptions wide = options.withNodeGap(WIDER);
        if (best.isConfused()) {
            best = best.better(tried(wide)).better(tried(best.options.withNodeGap(WIDER)));
        }
        for (LayoutOptions other : wide.variants()) {
            if (best.tidiness.crossings() > 2 * MANY) {
                best = best.better(tried(other));
            }
        }
        return best;
    }

    private Try tried(LayoutOptions options) {
        Map<StepId, Point> places = LayeredLayout.arrange(nodes, edges, options, pinned);
        return new Try(options, places, Tidiness.of(drawing.apply(places)));
    }
}
