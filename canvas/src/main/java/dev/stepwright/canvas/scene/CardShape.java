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

    /// On the grid, so that a wire to a card beside it can be straight.
    private static double quarter(Rect bounds, int which) {
        return bounds.y() + Math.round(bounds.height() * which / 4);
    }
}
