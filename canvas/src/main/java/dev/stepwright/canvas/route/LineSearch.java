package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The way out when walking gets stuck: a shortest path with few turns over the lines that run
/// beside the cards.
///
/// The search sees the area around both ends and a limited number of lines, so that one tangled
/// wire cannot hold up a frame.
final class LineSearch {
    private static final int MOST_LINES = 48;
    private static final int MOST_VISITS = 4000;
    private static final double TURN = 48;

    private final FreeSpace space;
    private final WireEnds ends;

    LineSearch(FreeSpace space, WireEnds ends) {
        this.space = space;
        this.ends = ends;
    }

    private record Visit(int x, int y, boolean vertical, double cost, double guess)
            implements Comparable<Visit> {
        @Override
        public int compareTo(Visit other) {
            return Double.compare(guess, other.guess);
        }
    }

    @Nullable List<Point> find(Point from, Point tip) {
        double[] leads = {ends.lead(), 24, 14};
        for (double lead : leads) {
            Point start = from.plus(lead, 0);
            Point goal = new Point(ends.to().x() - Math.max(lead, 20), tip.y());
            if (space.isFreeBetweenEnds(from, start) && space.isFreeBetweenEnds(goal, tip)) {
                List<Point> middle = search(start, goal);
                if (middle != null) {
                    var line = new ArrayList<Point>();
                    line.add(from);
                    line.addAll(middle);
                    line.add(tip);
                    return Lines.tidied(line);
                }
            }
        }
        return null;
    }

    private @Nullable List<Point> search(Point start, Point goal) {
        var columns = new TreeSet<Double>(List.of(start.x(), goal.x()));
        var rows = new TreeSet<Double>(List.of(start.y(), goal.y()));
        double past = OrthogonalRouter.CLEARANCE + 0.5;
        Rect box = space.box();
        for (Rect card : space.around(box)) {
            addWithin(columns, card.x() - past, box.x(), box.right());
            addWithin(columns, card.right() + past, box.x(), box.right());
            addWithin(rows, card.y() - past, box.y(), box.bottom());
            addWithin(rows, card.bottom() + past, box.y(), box.bottom());
        }
        double[] xs = nearest(columns, start.x(), goal.x());
        double[] ys = nearest(rows, start.y(), goal.y());
        int sx = Arrays.binarySearch(xs, start.x());
        int sy = Arrays.binarySearch(ys, start.y());
        int gx = Arrays.binarySearch(xs, goal.x());
        int gy = Arrays.binarySearch(ys, goal.y());
        boolean cut = sx < 0 || sy < 0 || gx < 0 || gy < 0;
        return cut ? null : new Net(xs, ys, gx, gy).shortest(sx, sy);
    }

    private static void addWithin(TreeSet<Double> lines, double line, double low, double high) {
        if (line >= low && line <= high) {
            lines.add(line);
        }
    }

    /// The lines nearest to the two ends, in ascending order.
    private static double[] nearest(TreeSet<Double> lines, double a, double b) {
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        return lines.stream()
                .sorted(
                        Comparator.comparingDouble(
                                line -> Math.max(0, Math.max(low - line, line - high))))
                .limit(MOST_LINES)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }

    /// The crossings of the lines, each twice: being passed horizontally and vertically.
    private final class Net {
        private final double[] xs;
        private final double[] ys;
        private final int goalX;
        private final int goalY;
        private final double[] costs;
        private final int[] before;
        private final PriorityQueue<Visit> open = new PriorityQueue<>();

        Net(double[] xs, double[] ys, int goalX, int goalY) {
            this.xs = xs;
            this.ys = ys;
            this.goalX = goalX;
            this.goalY = goalY;
            costs = new double[xs.length * ys.length * 2];
            before = new int[costs.length];
            Arrays.fill(costs, Double.POSITIVE_INFINITY);
            Arrays.fill(before, -1);
        }

        @Nullable List<Point> shortest(int startX, int startY) {
            costs[state(startX, startY, false)] = 0;
            open.add(new Visit(startX, startY, false, 0, 0));
            for (int visits = 0; visits < MOST_VISITS && !open.isEmpty(); visits++) {
                Visit at = open.remove();
                int state = state(at.x, at.y, at.vertical);
                if (at.cost > costs[state]) {
                    continue;
                }
                if (at.x == goalX && at.y == goalY && !at.vertical) {
                    return trace(before, state, xs, ys);
                }
                reach(at, at.x, at.y, !at.vertical, TURN);
                step(at, -1);
                step(at, 1);
            }
            return null;
        }

        private int state(int x, int y, boolean vertical) {
            return (y * xs.length + x) * 2 + (vertical ? 1 : 0);
        }

        private void step(Visit at, int by) {
            int x = at.vertical ? at.x : at.x + by;
            int y = at.vertical ? at.y + by : at.y;
            if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
                return;
            }
            Point here = new Point(xs[at.x], ys[at.y]);
            Point there = new Point(xs[x], ys[y]);
            if (space.isFree(here, there)) {
                reach(at, x, y, at.vertical, here.distanceTo(there));
            }
        }

        private void reach(Visit from, int x, int y, boolean vertical, double more) {
            int next = state(x, y, vertical);
            double cost = from.cost + more;
            if (cost < costs[next]) {
                costs[next] = cost;
                before[next] = state(from.x, from.y, from.vertical);
                double left = Math.abs(xs[goalX] - xs[x]) + Math.abs(ys[goalY] - ys[y]);
                open.add(new Visit(x, y, vertical, cost, cost + left));
            }
        }
    }

    private static List<Point> trace(int[] before, int end, double[] xs, double[] ys) {
        var line = new ArrayList<Point>();
        for (int state = end; state >= 0; state = before[state]) {
            int cell = state / 2;
            line.addFirst(new Point(xs[cell % xs.length], ys[cell / xs.length]));
        }
        return line;
    }
}
