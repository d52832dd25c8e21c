package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Where two wires cross, the one that runs along the rows is interrupted by a small gap, so that
/// a crossing never looks like a junction.
///
/// Wires that leave one port are one tree, and its twigs are joined where they meet; they get no
/// gap among themselves.
public final class Crossings {
    /// Half a gap, in canvas units; the other wire's line takes 1.5 of it.
    static final double HALF = 3.5;

    /// From a corner or an end no line is interrupted.
    private static final double CORNER = Route.CORNER + 2 * HALF;

    private static final double ROUNDED = 4;

    private Crossings() {}

    private record Column(double x, double top, double bottom, int route) {}

    /// The routes with their gaps, each in the place of the one it was.
    public static List<Route> gapped(List<Route> routes) {
        Column[] columns = columns(routes);
        double[] xs = Arrays.stream(columns).mapToDouble(Column::x).toArray();
        var all = new ArrayList<Route>(routes.size());
        for (int i = 0; i < routes.size(); i++) {
            all.add(gapped(i, routes, columns, xs));
        }
        return all;
    }

    private static Column[] columns(List<Route> routes) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < routes.size(); i++) {
            List<Point> line = routes.get(i).line();
            for (int k = 1; k < line.size(); k++) {
                Point a = line.get(k - 1);
                Point b = line.get(k);
                if (a.x() == b.x() && a.y() != b.y()) {
                    columns.add(
                            new Column(a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()), i));
                }
            }
        }
        columns.sort(Comparator.comparingDouble(Column::x));
        return columns.toArray(Column[]::new);
    }

    private static Route gapped(int index, List<Route> routes, Column[] columns, double[] xs) {
        Route route = routes.get(index);
        List<Point> line = route.line();
        List<TreeSet<Double>> cuts = new ArrayList<>();
        boolean any = false;
        for (int k = 1; k < line.size(); k++) {
            var found = new TreeSet<Double>();
            Point a = line.get(k - 1);
            Point b = line.get(k);
            if (a.y() == b.y()) {
                double low = Math.min(a.x(), b.x()) + CORNER;
                double high = Math.max(a.x(), b.x()) - CORNER;
                int first = Arrays.binarySearch(xs, low);
                for (int c = first < 0 ? -first - 1 : first; c < xs.length && xs[c] <= high; c++) {
                    Column column = columns[c];
                    if (a.y() > column.top + ROUNDED
                            && a.y() < column.bottom - ROUNDED
                            && !routes.get(column.route).start().equals(route.start())) {
                        found.add(column.x);
                    }
                }
            }
            any |= !found.isEmpty();
            cuts.add(found);
        }
        return any ? cut(route, cuts) : route;
    }

    private static Route cut(Route route, List<TreeSet<Double>> cuts) {
        List<Point> line = Route.shortened(route.line());
        var parts = new ArrayList<Path.Part>();
        var piece = new ArrayList<Point>();
        piece.add(line.getFirst());
        for (int k = 1; k < line.size(); k++) {
            Point a = line.get(k - 1);
            Point b = line.get(k);
            double ahead = Math.signum(b.x() - a.x());
            double until = Double.NaN;
            for (double x : ahead < 0 ? cuts.get(k - 1).descendingSet() : cuts.get(k - 1)) {
                double from = x - ahead * HALF;
                if (Double.isNaN(until) || (from - until) * ahead > 1) {
                    if (!Double.isNaN(until)) {
                        piece.add(new Point(until, a.y()));
                    }
                    piece.add(new Point(from, a.y()));
                    parts.addAll(Path.rounded(piece, Route.CORNER).parts());
                    piece.clear();
                }
                until = x + ahead * HALF;
            }
            if (!Double.isNaN(until)) {
                piece.add(new Point(until, a.y()));
            }
            piece.add(b);
        }
        parts.addAll(Path.rounded(piece, Route.CORNER).parts());
        return new Route(route.line(), new Path(parts), route.bounds());
    }
}
