package dev.stepwright.icons;

import dev.stepwright.icons.Segment.Close;
import dev.stepwright.icons.Segment.CubicTo;
import dev.stepwright.icons.Segment.LineTo;
import dev.stepwright.icons.Segment.MoveTo;
import java.util.ArrayList;
import java.util.List;

/// Points along a path, close enough together to measure where it runs.
final class Points {

    private static final int STEPS = 32;

    record Point(double x, double y) {}

    private Points() {}

    static List<Point> along(List<Segment> segments) {
        List<Point> points = new ArrayList<>();
        for (Segment segment : segments) {
            switch (segment) {
                case MoveTo(var x, var y) -> points.add(new Point(x, y));
                case LineTo(var x, var y) -> points.add(new Point(x, y));
                case CubicTo curve -> addCurve(points, curve);
                case Close() -> {}
            }
        }
        return points;
    }

    private static void addCurve(List<Point> points, CubicTo curve) {
        Point from = points.getLast();
        for (int i = 1; i < STEPS; i++) {
            double t = (double) i / STEPS;
            points.add(
                    new Point(
                            bezier(t, from.x(), curve.x1(), curve.x2(), curve.x()),
                            bezier(t, from.y(), curve.y1(), curve.y2(), curve.y())));
        }
        points.add(new Point(curve.x(), curve.y()));
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}
