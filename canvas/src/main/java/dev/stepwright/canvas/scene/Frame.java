package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    public Frame {
        steps = Set.copyOf(steps);
    }

    /// Outer frames first, each a little larger than those upon it.
    public static List<Frame> nested(Collection<Frame> frames) {
        var sorted = new ArrayList<>(frames);
        sorted.sort(Comparator.comparingInt((Frame frame) -> frame.steps().size()));
        var all = new ArrayList<Frame>();
        for (Frame frame : sorted) {
            int inside =
                    all.stream()
                            .filter(inner -> frame.steps().containsAll(inner.steps()))
                            .mapToInt(inner -> inner.inside() + 1)
                            .max()
                            .orElse(0);
            all.add(new Frame(frame.owner, frame.title, frame.steps, inside, frame.always));
        }
        return all.reversed();
    }

    public boolean isGroup() {
        return owner instanceof FrameOwner.OfGroup;
    }

    /// How its title is written.
    public TextStyle titleStyle() {
        return isGroup() ? TextStyle.TITLE.withSize(12) : TextStyle.LABEL.withSize(10);
    }

    /// The frame around these cards.
    public Placed around(Rect cards) {
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
        /// The strip above its cards, in which its title stands; see [CanvasScene#title].
        public Rect band() {
            return new Rect(bounds.x(), bounds.y(), bounds.width(), HEAD);
        }

        /// The strip below its cards, in which its title stands when wires fill the one above.
        Rect foot() {
            return new Rect(bounds.x(), bounds.bottom() - HEAD, bounds.width(), HEAD);
        }
    }
}
