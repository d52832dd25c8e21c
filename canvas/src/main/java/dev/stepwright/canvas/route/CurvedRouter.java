package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import java.util.ArrayList;

/// One cubic curve that leaves and arrives horizontally; it does not look at cards.
final class CurvedRouter implements WireStyle {
    private static final int PIECES = 16;

    @Override
    public Route route(WireEnds ends, Obstacles obstacles) {
        Point a = ends.from();
        Point b = Route.tipAt(ends.to());
        double pull = Math.clamp(Math.abs(b.x() - a.x()) / 2, 40, 240);
        var line = new ArrayList<Point>();
        for (int i = 0; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            double c1 = 3 * u * u * t;
            double c2 = 3 * u * t * t;
            double x =
                    u * u * u * a.x()
                            + c1 * (a.x() + pull)
                            + c2 * (b.x() - pull)
                            + t * t * t * b.x();
            double y = u * u * u * a.y() + c1 * a.y() + c2 * b.y() + t * t * t * b.y();
            line.add(new Point(x, y));
        }
        var path =
                new Path.Builder()
                        .moveTo(a.x(), a.y())
                        .cubicTo(a.x() + pull, a.y(), b.x() - pull, b.y(), b.x() - 6, b.y())
                        .build();
        return Route.of(line, path);
    }
}
