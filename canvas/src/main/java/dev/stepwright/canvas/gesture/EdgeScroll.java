package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;

/// How fast the view scrolls when something is carried to its edge: the nearer the faster, and
/// beyond it no faster.
final class EdgeScroll {
    /// Pixels from the edge where it begins.
    private static final double MARGIN = 36;

    /// Pixels a second at the edge itself.
    private static final double FASTEST = 900;

    private EdgeScroll() {}

    /// Pixels a second, to the right and down.
    static Point at(Point pointer, CanvasModel model) {
        return new Point(speed(pointer.x(), model.width()), speed(pointer.y(), model.height()));
    }

    private static double speed(double at, double size) {
        if (size < 4 * MARGIN) {
            return 0;
        }
        return push(at - (size - MARGIN)) - push(MARGIN - at);
    }

    private static double push(double into) {
        double share = Math.clamp(into / MARGIN, 0, 1);
        return share * share * FASTEST;
    }
}
