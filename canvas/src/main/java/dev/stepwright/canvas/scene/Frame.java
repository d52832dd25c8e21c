package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.StepId;
import java.util.Set;

/// A ground under steps that belong together, with a head that says what they are.
///
/// @param steps what stands on it
/// @param inside how many other frames lie upon it, one in the other
/// @param always whether it is drawn even where it covers a step that does not belong to it
public record Frame(FrameOwner owner, String title, Set<StepId> steps, int inside, boolean always) {
    private static final double MARGIN = 16;
    private static final double NEST = 8;

    /// Wires run below a row of cards, and not along the edge of the frame.
    private static final double BELOW = 22;
    private static final double HEAD = 22;
    private static final double CHEVRON = 20;
    private static final double LABEL = 180;

    public Frame {
        steps = Set.copyOf(steps);
    }

    /// The frame around these cards.
    Placed around(Rect cards) {
        double margin = MARGIN + inside * NEST;
        double head = HEAD * (1 + inside);
        Rect bounds =
                new Rect(
                        cards.x() - margin,
                        cards.y() - head - MARGIN / 2,
                        cards.width() + 2 * margin,
                        cards.height() + head + MARGIN / 2 + BELOW + inside * NEST);
        return new Placed(this, bounds);
    }

    /// A frame with its place in the world.
    public record Placed(Frame frame, Rect bounds) {
        /// Where its title stands and where it is taken hold of.
        public Rect head() {
            boolean group = frame.owner instanceof FrameOwner.OfGroup;
            double width = group ? bounds.width() : Math.min(LABEL, bounds.width());
            return new Rect(bounds.x(), bounds.y(), width, HEAD);
        }

        /// What collapses it.
        public Rect chevron() {
            return new Rect(bounds.x() + 2, bounds.y() + 1, CHEVRON, CHEVRON);
        }

        boolean isOnHead(Point at) {
            return head().contains(at);
        }
    }
}
