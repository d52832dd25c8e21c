package dev.stepwright.canvas.geometry;

/// A place, in world or in screen units.
public record Point(double x, double y) {
    public static final Point ORIGIN = new Point(0, 0);

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// The distance to the nearest point of the segment between two points.
    public double distanceToSegment(Point a, Point b) {
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
        double t = Math.clamp(along, 0, 1);
        return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
    }

    /// The nearest point of a grid with this pitch.
    public Point snapped(double pitch) {
        return new Point(Math.round(x / pitch) * pitch, Math.round(y / pitch) * pitch);
    }

    /// With x and y exchanged.
    public Point flipped() {
        return new Point(y, x);
    }
}
