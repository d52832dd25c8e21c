package dev.stepwright.icons;

/// One piece of a path in absolute coordinates; what every drawing surface understands.
///
/// Horizontal and vertical lines arrive as [LineTo], quadratic curves and arcs as [CubicTo], so
/// that a painter needs four cases and no arithmetic.
public sealed interface Segment {

    /// Lifts the pen and starts a new part of the path.
    record MoveTo(double x, double y) implements Segment {}

    /// A straight line to a point.
    record LineTo(double x, double y) implements Segment {}

    /// A Bézier curve with two control points, ending at `x`, `y`.
    record CubicTo(double x1, double y1, double x2, double y2, double x, double y)
            implements Segment {}

    /// A straight line back to where this part of the path began.
    record Close() implements Segment {}
}
