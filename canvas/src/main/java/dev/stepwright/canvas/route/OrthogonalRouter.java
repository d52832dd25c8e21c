package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Leads wires along the axes, round the cards, with a bounded amount of work for each.
///
/// It walks towards the target like a person through a street grid: straight on until a card is in
/// the way, then along the free channel before that card to the nearest gap, and on. Two walks
/// compete, one that turns to the target's height at once and one that turns at the end; the
/// cheaper one wins. Only when both get stuck, a small search over the lines beside the cards is
/// made, and when that fails too, the wire is drawn straight through: it must be seen.
final class OrthogonalRouter implements WireStyle {
    static final double CLEARANCE = 12;
    private static final double TURN_COST = 48;
    private static final double STEP_ASIDE = 16;

    @Override
    public Route route(WireEnds ends, Obstacles obstacles) {
        Point from = ends.from();
        Point tip = Route.tipAt(ends.to());
        var space = new FreeSpace(obstacles, ends.source(), ends.target());
        double gap = tip.x() - from.x();
        if (from.y() == tip.y() && gap > 0 && space.isFreeBetweenEnds(from, tip)) {
            return Route.straight(from, tip);
        }
        List<Point> best =
                gap >= 24 ? forward(ends, from, tip, space) : around(ends, from, tip, space);
        if (best == null) {
            best = new LineSearch(space, ends).find(from, tip);
        }
        if (best == null) {
            best = through(ends, from, tip);
        }
        return Route.rounded(straightened(best, space));
    }

    /// Without small steps aside from one row to the next, where one row is free for both.
    private static List<Point> straightened(List<Point> line, FreeSpace space) {
        for (int i = 1; i + 2 < line.size(); i += 2) {
            Point a = line.get(i);
            Point b = line.get(i + 1);
            double onward = (a.x() - line.get(i - 1).x()) * (line.get(i + 2).x() - b.x());
            if (a.x() == b.x() && Math.abs(a.y() - b.y()) < STEP_ASIDE && onward > 0) {
                boolean first = i == 1;
                boolean last = i + 3 == line.size();
                if (!first && canTurn(line.get(i - 2), b, space)) {
                    return straightened(withRow(line, i - 1, b.y()), space);
                }
                if (!last && canTurn(line.get(i + 3), a, space)) {
                    return straightened(withRow(line, i + 1, a.y()), space);
                }
            }
        }
        return line;
    }

    /// Whether one can turn from a point to the row of another, and follow it until there.
    private static boolean canTurn(Point turn, Point until, FreeSpace space) {
        Point corner = new Point(turn.x(), until.y());
        return space.isFreeForLittle(turn, corner) && space.isFreeForLittle(corner, until);
    }

    private static List<Point> withRow(List<Point> line, int from, double y) {
        var other = new ArrayList<>(line);
        other.set(from, new Point(line.get(from).x(), y));
        other.set(from + 1, new Point(line.get(from + 1).x(), y));
        return Lines.tidied(other);
    }

    private static @Nullable List<Point> forward(
            WireEnds ends, Point from, Point tip, FreeSpace space) {
        double out = outOf(ends, from, tip);
        double in = into(ends, out);
        if (!space.isFreeBetweenEnds(from, new Point(out, from.y()))
                || !space.isFreeBetweenEnds(new Point(in, tip.y()), tip)) {
            return null;
        }
        var walk = new Walk(space, ends, 1);
        List<Point> early = walk.from(from, new Point(out, tip.y()), out, in, tip);
        if (early != null && early.size() <= 4) {
            return early;
        }
        List<Point> late = walk.from(from, new Point(out, from.y()), out, in, tip);
        return cheaper(early, late);
    }

    /// The target stands to the left: go round one of the two cards.
    private static @Nullable List<Point> around(
            WireEnds ends, Point from, Point tip, FreeSpace space) {
        double out = from.x() + ends.lead();
        double in = ends.to().x() - ends.inset();
        if (!space.isFreeBetweenEnds(from, new Point(out, from.y()))
                || !space.isFreeBetweenEnds(new Point(in, tip.y()), tip)) {
            return null;
        }
        double past = CLEARANCE + 4;
        double[] levels = {
            ends.source().bottom() + past,
            ends.source().y() - past,
            ends.target().bottom() + past,
            ends.target().y() - past,
            (ends.source().bottom() + ends.target().y()) / 2,
            (ends.target().bottom() + ends.source().y()) / 2
        };
        var walk = new Walk(space, ends, -1);
        List<Point> best = null;
        for (double level : levels) {
            best = cheaper(best, walk.from(from, new Point(out, level), out, in, tip));
        }
        return best;
    }

    private static List<Point> through(WireEnds ends, Point from, Point tip) {
        double gap = tip.x() - from.x();
        if (gap >= 24) {
            double turn = outOf(ends, from, tip);
            return Lines.tidied(
                    List.of(from, new Point(turn, from.y()), new Point(turn, tip.y()), tip));
        }
        double out = from.x() + ends.lead();
        double in = ends.to().x() - ends.inset();
        double level = Math.max(ends.source().bottom(), ends.target().bottom()) + CLEARANCE + 4;
        return Lines.tidied(
                List.of(
                        from,
                        new Point(out, from.y()),
                        new Point(out, level),
                        new Point(in, level),
                        new Point(in, tip.y()),
                        tip));
    }

    private static double outOf(WireEnds ends, Point from, Point tip) {
        double gap = tip.x() - from.x();
        return from.x() + Math.min(ends.lead(), Math.max(gap / 2, gap - 16));
    }

    private static double into(WireEnds ends, double out) {
        return Math.max(ends.to().x() - ends.inset(), out);
    }

    private static @Nullable List<Point> cheaper(@Nullable List<Point> a, @Nullable List<Point> b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return cost(b) < cost(a) - 1e-6 ? b : a;
    }

    private static double cost(List<Point> line) {
        double cost = line.size() * TURN_COST;
        for (int i = 1; i < line.size(); i++) {
            cost += line.get(i - 1).distanceTo(line.get(i));
        }
        return cost;
    }

    /// One walk along a row, in the direction of growing (1) or falling (-1) x.
    private record Walk(FreeSpace space, WireEnds ends, int direction) {
        private static final int MOST_DETOURS = 12;

        @Nullable List<Point> from(Point start, Point turn, double out, double in, Point tip) {
            var line = new ArrayList<Point>();
            line.add(start);
            line.add(new Point(out, start.y()));
            double x = out;
            double y = turn.y();
            if (!space.reaches(y) || !space.isFreeVertical(x, start.y(), y)) {
                return null;
            }
            line.add(new Point(x, y));
            for (int i = 0; i < MOST_DETOURS; i++) {
                Rect block = space.firstOnRow(y, x, in, direction);
                if (block == null) {
                    if (!space.isFreeVertical(in, y, tip.y())) {
                        return null;
                    }
                    line.add(new Point(in, y));
                    line.add(new Point(in, tip.y()));
                    line.add(tip);
                    return Lines.tidied(line);
                }
                double channel = channelBefore(block, x);
                double passed = direction > 0 ? block.right() : block.x();
                double[] gaps = space.gapsBeside(block, y, tip.y(), channel, passed);
                boolean stepped = false;
                for (double gap : gaps) {
                    if (!Double.isNaN(gap) && space.isFreeVertical(channel, y, gap)) {
                        line.add(new Point(channel, y));
                        line.add(new Point(channel, gap));
                        x = channel;
                        y = gap;
                        stepped = true;
                        break;
                    }
                }
                if (!stepped) {
                    return null;
                }
            }
            return null;
        }

        private double channelBefore(Rect block, double x) {
            double room = Math.max(CLEARANCE, 80 - ends.lead());
            return direction > 0
                    ? Math.max(x, block.x() - room)
                    : Math.min(x, block.right() + ends.lead());
        }
    }
}
