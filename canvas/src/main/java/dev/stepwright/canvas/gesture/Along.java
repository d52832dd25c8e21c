package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.Flow;

/// The way that work flows in a drawing, seen as if it were always from left to right.
enum Along {
    RIGHT,
    DOWN;

    static Along of(Flow flow) {
        return flow == Flow.RIGHT ? RIGHT : DOWN;
    }

    /// There and back again.
    Rect turned(Rect bounds) {
        return this == RIGHT ? bounds : bounds.flipped();
    }

    /// There and back again.
    Point turned(Point point) {
        return this == RIGHT ? point : point.flipped();
    }
}
