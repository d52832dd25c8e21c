package dev.stepwright.icons;

import dev.stepwright.icons.Segment.CubicTo;
import dev.stepwright.icons.Segment.LineTo;
import java.util.ArrayList;
import java.util.List;

/// An elliptical arc as SVG writes it, to be drawn as Bézier curves of at most a quarter turn each.
///
/// The arithmetic is that of the SVG specification's implementation notes: from end points to
/// centre and angles.
record Arc(
        double fromX,
        double fromY,
        double rx,
        double ry,
        double turn,
        boolean large,
        boolean sweep,
        double toX,
        double toY) {

    private static final double QUARTER = Math.PI / 2;
    private static final double TOLERANCE = 1e-9;

    List<Segment> segments() {
        if (fromX == toX && fromY == toY) {
            return List.of();
        }
        if (rx == 0 || ry == 0) {
            return List.of(new LineTo(toX, toY));
        }
        double cos = Math.cos(Math.toRadians(turn));
        double sin = Math.sin(Math.toRadians(turn));
        double halfX = (fromX - toX) / 2;
        double halfY = (fromY - toY) / 2;
        double x = cos * halfX + sin * halfY;
        double y = -sin * halfX + cos * halfY;

        double a = Math.abs(rx);
        double b = Math.abs(ry);
        double reach = x * x / (a * a) + y * y / (b * b);
        if (reach > 1) {
            a *= Math.sqrt(reach);
            b *= Math.sqrt(reach);
        }
        double across = a * a * y * y + b * b * x * x;
        double factor = Math.sqrt(Math.max(0, (a * a * b * b - across) / across));
        if (large == sweep) {
            factor = -factor;
        }
        double centreX = factor * a * y / b;
        double centreY = -factor * b * x / a;

        double begin = Math.atan2((y - centreY) / b, (x - centreX) / a);
        double end = Math.atan2((-y - centreY) / b, (-x - centreX) / a);
        double extent = end - begin;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }

        double middleX = cos * centreX - sin * centreY + (fromX + toX) / 2;
        double middleY = sin * centreX + cos * centreY + (fromY + toY) / 2;
        var ellipse = new Ellipse(middleX, middleY, a * cos, a * sin, -b * sin, b * cos);
        return ellipse.curves(begin, extent, toX, toY);
    }

    /// The unit circle, moved and stretched: where its point at an angle lies, and the way it runs
    /// there.
    private record Ellipse(double cx, double cy, double ux, double uy, double vx, double vy) {

        List<Segment> curves(double begin, double extent, double toX, double toY) {
            int count = Math.max(1, (int) Math.ceil(Math.abs(extent) / QUARTER - TOLERANCE));
            double step = extent / count;
            double pull = 4.0 / 3 * Math.tan(step / 4);
            List<Segment> curves = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double from = begin + i * step;
                double to = from + step;
                boolean last = i == count - 1;
                curves.add(
                        new CubicTo(
                                x(from) + pull * slopeX(from),
                                y(from) + pull * slopeY(from),
                                x(to) - pull * slopeX(to),
                                y(to) - pull * slopeY(to),
                                last ? toX : x(to),
                                last ? toY : y(to)));
            }
            return curves;
        }

        private double x(double angle) {
            return cx + ux * Math.cos(angle) + vx * Math.sin(angle);
        }

        private double y(double angle) {
            return cy + uy * Math.cos(angle) + vy * Math.sin(angle);
        }

        private double slopeX(double angle) {
            return -ux * Math.sin(angle) + vx * Math.cos(angle);
        }

        private double slopeY(double angle) {
            return -uy * Math.sin(angle) + vy * Math.cos(angle);
        }
    }
}
