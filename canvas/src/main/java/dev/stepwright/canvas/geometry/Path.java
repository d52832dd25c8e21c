package dev.stepwright.canvas.geometry;

import java.util.ArrayList;
import java.util.List;

/// An outline of lines and cubic curves, which every surface can draw.
public record Path(List<Part> parts) {
    public Path {
        parts = List.copyOf(parts);
    }

    /// One stroke of the pen.
    public sealed interface Part {}

    /// Lifts the pen and sets it down elsewhere.
    public record MoveTo(double x, double y) implements Part {}

    /// A straight line.
    public record LineTo(double x, double y) implements Part {}

    /// A Bézier curve with two control points.
    public record CubicTo(double x1, double y1, double x2, double y2, double x, double y)
            implements Part {}

    /// Back to where the pen was set down last.
    public record Close() implements Part {}

    public static Path line(Point from, Point to) {
        return new Builder().moveTo(from.x(), from.y()).lineTo(to.x(), to.y()).build();
    }

    public static Path polygon(double... coordinates) {
        var path = new Builder().moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        return path.close().build();
    }

    public static Path circle(Point center, double radius) {
        return arc(center, radius, 0, 360);
    }

    /// Part of a circle, clockwise from the angle `start` (0 is to the right), in degrees.
    public static Path arc(Point center, double radius, double start, double extent) {
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(extent) / 90));
        double step = Math.toRadians(extent / pieces);
        double k = 4.0 / 3 * Math.tan(step / 4) * radius;
        double angle = Math.toRadians(start);
        var path = new Builder();
        path.moveTo(center.x() + radius * Math.cos(angle), center.y() + radius * Math.sin(angle));
        for (int i = 0; i < pieces; i++) {
            double next = angle + step;
            double x0 = center.x() + radius * Math.cos(angle);
            double y0 = center.y() + radius * Math.sin(angle);
            double x3 = center.x() + radius * Math.cos(next);
            double y3 = center.y() + radius * Math.sin(next);
            path.cubicTo(
                    x0 - k * Math.sin(angle),
                    y0 + k * Math.cos(angle),
                    x3 + k * Math.sin(next),
                    y3 - k * Math.cos(next),
                    x3,
                    y3);
            angle = next;
        }
        if (Math.abs(extent) >= 360) {
            path.close();
        }
        return path.build();
    }

    /// The line through these points, its corners rounded as far as the neighbouring segments
    /// allow.
    public static Path rounded(List<Point> points, double radius) {
        var path = new Builder().moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            double in = before.distanceTo(corner);
            double out = corner.distanceTo(after);
            double r = Math.min(radius, Math.min(in, out) / 2);
            if (r < 0.5) {
                path.lineTo(corner.x(), corner.y());
                continue;
            }
            Point start = towards(corner, before, r / in);
            Point end = towards(corner, after, r / out);
            Point c1 = towards(start, corner, ROUND);
            Point c2 = towards(end, corner, ROUND);
            path.lineTo(start.x(), start.y());
            path.cubicTo(c1.x(), c1.y(), c2.x(), c2.y(), end.x(), end.y());
        }
        return path.lineTo(points.getLast().x(), points.getLast().y()).build();
    }

    /// With x and y exchanged.
    public Path flipped() {
        var all = new ArrayList<Part>(parts.size());
        for (Part part : parts) {
            all.add(
                    switch (part) {
                        case MoveTo(double x, double y) -> new MoveTo(y, x);
                        case LineTo(double x, double y) -> new LineTo(y, x);
                        case CubicTo(var x1, var y1, var x2, var y2, var x, var y) ->
                                new CubicTo(y1, x1, y2, x2, y, x);
                        case Close close -> close;
                    });
        }
        return new Path(all);
    }

    private static final double ROUND = 0.5523;

    private static Point towards(Point from, Point to, double share) {
        return new Point(
                from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    /// Collects the parts of a path.
    public static final class Builder {
        private final List<Part> parts = new ArrayList<>();

        public Builder moveTo(double x, double y) {
            parts.add(new MoveTo(x, y));
            return this;
        }

        public Builder lineTo(double x, double y) {
            parts.add(new LineTo(x, y));
            return this;
        }

        public Builder cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            parts.add(new CubicTo(x1, y1, x2, y2, x, y));
            return this;
        }

        public Builder close() {
            parts.add(new Close());
            return this;
        }

        public Path build() {
            return new Path(parts);
        }
    }
}
