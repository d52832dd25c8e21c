package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// The way of one wire: what is drawn, and the line that hit tests and labels use.
///
/// It ends at the tip of the arrow, a little before the port.
public record Route(List<Point> line, Path path, Rect bounds) {
    /// Between the tip of the arrow and the middle of the port.
    public static final double TIP_GAP = 8;

    public static final double CORNER = 8;

    /// Between an end of the line and the middle of its grip.
    private static final double GRIP_GAP = 16;

    /// The part before the tip that the arrowhead covers; the drawn line ends there.
    private static final double UNDER_ARROW = 6;

    static Point tipAt(Point port) {
        return port.plus(-TIP_GAP, 0);
    }

    static Route of(List<Point> line, Path path) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point p : line) {
            left = Math.min(left, p.x());
            top = Math.min(top, p.y());
            right = Math.max(right, p.x());
            bottom = Math.max(bottom, p.y());
        }
        return new Route(List.copyOf(line), path, new Rect(left, top, right - left, bottom - top));
    }

    static Route rounded(List<Point> line) {
        return of(line, Path.rounded(shortened(line), CORNER));
    }

    static Route straight(Point from, Point to) {
        List<Point> line = List.of(from, to);
        return of(line, Path.rounded(shortened(line), 0));
    }

    static List<Point> shortened(List<Point> line) {
        Point before = line.get(line.size() - 2);
        Point tip = line.getLast();
        double length = before.distanceTo(tip);
        if (length <= UNDER_ARROW) {
            return line;
        }
        var shorter = new ArrayList<>(line);
        double back = UNDER_ARROW / length;
        shorter.set(
                line.size() - 1,
                tip.plus((before.x() - tip.x()) * back, (before.y() - tip.y()) * back));
        return shorter;
    }

    /// The same way with x and y exchanged: routers lead from left to right, and a pipeline that
    // runs
    /// downwards is such a one lying on its side.
    public Route flipped() {
        return new Route(
                line.stream().map(Point::flipped).toList(), path.flipped(), bounds.flipped());
    }

    public Point start() {
        return line.getFirst();
    }

    public Point tip() {
        return line.getLast();
    }

    /// Where one end of the wire is taken hold of when it is selected: clear of the port and of the
    /// arrow.
    ///
    /// @param target whether it is the end with the arrow
    public Point grip(boolean target) {
        Point end = target ? tip() : start();
        Point next = target ? line.get(line.size() - 2) : line.get(1);
        double length = end.distanceTo(next);
        double along = length == 0 ? 0 : Math.min(GRIP_GAP, length / 2) / length;
        return end.plus((next.x() - end.x()) * along, (next.y() - end.y()) * along);
    }

    /// The direction in which the wire arrives, in radians.
    public double tipAngle() {
        Point before = line.get(line.size() - 2);
        return Math.atan2(tip().y() - before.y(), tip().x() - before.x());
    }

    /// Whether a part of it lies in an area. For wires that run along the axes this is exact; of a
    /// curve the box around each piece counts.
    public boolean runsThrough(Rect area) {
        for (int i = 1; i < line.size(); i++) {
            if (Rect.between(line.get(i - 1), line.get(i)).intersects(area)) {
                return true;
            }
        }
        return false;
    }

    public double distanceTo(Point p) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            nearest = Math.min(nearest, p.distanceToSegment(line.get(i - 1), line.get(i)));
        }
        return nearest;
    }

    /// Where a short label stands: on the first vertical if there is one, else shortly after the
    /// start. All wires that share a trunk have it at the same place.
    public Point labelSpot() {
        for (int i = 1; i < Math.min(3, line.size()); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            if (a.x() == b.x() && Math.abs(a.y() - b.y()) >= 28) {
                double down = Math.min(Math.abs(b.y() - a.y()) / 2, 32);
                return new Point(a.x(), a.y() + Math.signum(b.y() - a.y()) * down);
            }
        }
        Point first = line.getFirst();
        Point second = line.get(1);
        double length = first.distanceTo(second);
        double along = length == 0 ? 0 : Math.min(36, length / 2) / length;
        return first.plus((second.x() - first.x()) * along, (second.y() - first.y()) * along);
    }
}
