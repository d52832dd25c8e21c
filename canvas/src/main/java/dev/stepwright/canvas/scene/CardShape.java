package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.List;

/// Which ports a card has and where they sit; painter and hit test both read it here.
public enum CardShape {
    PLAIN(List.of(Side.INPUT, Side.OUTPUT)),
    /// One output for each answer.
    BRANCHING(List.of(Side.INPUT, Side.TRUE, Side.FALSE)),
    /// What comes after all items, and what runs for each of them.
    LOOPING(List.of(Side.INPUT, Side.OUTPUT, Side.EACH)),
    /// Nothing can come after it.
    TERMINAL(List.of(Side.INPUT)),
    /// Several steps as one card.
    FOLDED(List.of(Side.INPUT, Side.OUTPUT));

    /// The drawn radius of a port.
    public static final double PORT_RADIUS = 5;

    private static final double GRID = 8;

    private final List<Side> sides;

    CardShape(List<Side> sides) {
        this.sides = sides;
    }

    public List<Side> sides() {
        return sides;
    }

    public boolean has(Side side) {
        return sides.contains(side);
    }

    /// Where the port of a card with these bounds is. A side the shape does not have sits where a
    /// plain output would.
    public Point port(Rect bounds, Side side) {
        return switch (side) {
            case INPUT -> new Point(bounds.x(), bounds.centerY());
            case OUTPUT ->
                    new Point(
                            bounds.right(),
                            this == LOOPING ? quarter(bounds, 1) : bounds.centerY());
            case TRUE -> new Point(bounds.right(), quarter(bounds, 1));
            case FALSE, EACH -> new Point(bounds.right(), quarter(bounds, 3));
        };
    }

    private static double quarter(Rect bounds, int which) {
        return bounds.y() + quarter(bounds.height(), which);
    }

    /// Where along an edge of this length the first and the third quarter are: whole grid steps
    /// beside its middle, so that a wire to the middle of a card that stands on the grid can be
    /// straight whichever way the pipeline flows.
    public static double quarter(double length, int which) {
        double aside = Math.round(length / 4 / GRID) * GRID;
        return length / 2 + (which < 2 ? -aside : aside);
    }
}
