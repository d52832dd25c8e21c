package dev.stepwright.canvas.geometry;

import java.util.Collection;
import java.util.Optional;

/// A rectangle with its sides along the axes; `y` grows downwards.
public record Rect(double x, double y, double width, double height) {
    public static Rect at(Point corner, double width, double height) {
        return new Rect(corner.x(), corner.y(), width, height);
    }

    /// The smallest rectangle that holds both corners, in whatever order they come.
    public static Rect between(Point a, Point b) {
        return new Rect(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    /// The smallest rectangle around all of them; empty when there is none.
    public static Optional<Rect> around(Collection<Rect> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Rect part : parts) {
            left = Math.min(left, part.x);
            top = Math.min(top, part.y);
            right = Math.max(right, part.right());
            bottom = Math.max(bottom, part.bottom());
        }
        return Optional.of(new Rect(left, top, right - left, bottom - top));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public Point corner() {
        return new Point(x, y);
    }

    public Point center() {
        return new Point(centerX(), centerY());
    }

    /// Borders belong to the rectangle.
    public boolean contains(Point p) {
        return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
    }

    public boolean contains(Rect other) {
        return other.x >= x
                && other.y >= y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    /// Touching borders count as meeting.
    public boolean intersects(Rect other) {
        return other.x <= right()
                && other.right() >= x
                && other.y <= bottom()
                && other.bottom() >= y;
    }

    public Rect grown(double by) {
        return grown(by, by);
    }

    public Rect grown(double dx, double dy) {
        return new Rect(x - dx, y - dy, width + 2 * dx, height + 2 * dy);
    }

    public Rect movedTo(Point corner) {
        return new Rect(corner.x(), corner.y(), width, height);
    }

    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /// With the origin as what stays in its place.
    public Rect scaled(double by) {
        return new Rect(x * by, y * by, width * by, height * by);
    }

    /// With x and y exchanged.
    public Rect flipped() {
        return new Rect(y, x, height, width);
    }
}
