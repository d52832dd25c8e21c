package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// One cubic curve that leaves and arrives horizontally. Where a card is in its way it takes the
// way
/// of an orthogonal wire, in wide bends.
final class CurvedRouter implements WireStyle {
    private static final int PIECES = 16;
    private static final double CLEARANCE = 4;
    private static final double WIDE = 28;

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
        return isFree(line, ends, obstacles) ? Route.of(line, path) : wide(ends, obstacles);
    }

    private static boolean isFree(List<Point> line, WireEnds ends, Obstacles obstacles) {
        boolean[] free = {true};
        for (int i = 1; i < line.size(); i++) {
            Rect piece = Rect.between(line.get(i - 1), line.get(i));
            obstacles.eachIn(
                    piece.grown(CLEARANCE),
                    card -> {
                        boolean own = card.equals(ends.source()) || card.equals(ends.target());
                        free[0] &= own && !overlaps(card, piece);
                    });
        }
        return free[0];
    }

    private static boolean overlaps(Rect card, Rect piece) {
        return card.grown(-1).intersects(piece);
    }

    private static Route wide(WireEnds ends, Obstacles obstacles) {
        List<Point> line = WireStyle.ORTHOGONAL.route(ends, obstacles).line();
        return Route.of(line, Path.rounded(Route.shortened(line), WIDE));
    }
}
