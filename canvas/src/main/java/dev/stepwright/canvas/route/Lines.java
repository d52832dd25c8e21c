package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// Small operations on lines of points.
final class Lines {
    private Lines() {}

    /// Without repeated points and without corners that are none.
    static List<Point> tidied(List<Point> line) {
        var kept = new ArrayList<Point>();
        for (Point p : line) {
            if (!kept.isEmpty() && same(kept.getLast(), p)) {
                continue;
            }
            if (kept.size() >= 2 && onOneLine(kept.get(kept.size() - 2), kept.getLast(), p)) {
                kept.removeLast();
            }
            kept.add(p);
        }
        return kept;
    }

    private static boolean same(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < 1e-6 && Math.abs(a.y() - b.y()) < 1e-6;
    }

    private static boolean onOneLine(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }
}
