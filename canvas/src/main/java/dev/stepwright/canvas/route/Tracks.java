package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Moves wires apart that were led along the same line although they have nothing to do with each
/// other.
///
/// Each wire is led alone, so two may come to lie on each other where a column or a gap between
/// rows is the way for both. Here their pieces are pushed sideways until they stand a gap apart, in
/// the order in which they cross least, as far as the cards leave room. Wires that leave one port,
/// or arrive at one place, stay together.
public final class Tracks {
    /// Between wires that run beside each other.
    static final double GAP = 12;

    private static final double CLEARANCE = 8;
    private static final double BEHIND_PORT = 14;
    private static final double REACH = 48;
    private static final int MOST_ROUNDS = 24;

    private final Obstacles obstacles;
    private final List<Bends> wires;

    private Tracks(Obstacles obstacles, List<Bends> wires) {
        this.obstacles = obstacles;
        this.wires = wires;
    }

    /// The routes, each in the place of the one it was.
    ///
    /// @param stubs how far each wire runs on from its port before it may turn
    public static List<Route> spread(List<Route> routes, List<Double> stubs, Obstacles obstacles) {
        var wires = new ArrayList<Bends>(routes.size());
        for (int i = 0; i < routes.size(); i++) {
            wires.add(new Bends(routes.get(i), Math.max(BEHIND_PORT, stubs.get(i))));
        }
        var tracks = new Tracks(obstacles, wires);
        tracks.separate(true);
        tracks.separate(false);
        return wires.stream().map(Bends::route).toList();
    }

    /// A wire as the coordinates of its pieces: rows (even) and columns (odd) in turn.
    private static final class Bends {
        private final Route before;
        private final double[] at;
        private final double stub;
        private boolean moved;

        Bends(Route route, double stub) {
            before = route;
            this.stub = stub;
            List<Point> line = route.line();
            at = new double[line.size() - 1];
            for (int i = 0; i < at.length; i++) {
                at[i] = i % 2 == 0 ? line.get(i).y() : line.get(i).x();
            }
        }

        /// Where piece `i` begins and ends, along itself.
        double begin(int i) {
            return i == 0 ? before.start().x() : at[i - 1];
        }

        double end(int i) {
            return i == at.length - 1 ? before.tip().x() : at[i + 1];
        }

        boolean isMovable(int i) {
            return i > 0 && i < at.length - 1;
        }

        Route route() {
            if (!moved) {
                return before;
            }
            var line = new ArrayList<Point>(at.length + 1);
            line.add(before.start());
            for (int i = 1; i < at.length; i++) {
                line.add(i % 2 == 1 ? new Point(at[i], at[i - 1]) : new Point(at[i - 1], at[i]));
            }
            line.add(before.tip());
            return Route.rounded(Lines.tidied(line));
        }
    }

    private record Piece(Bends wire, int index) {
        double low() {
            return Math.min(wire.begin(index), wire.end(index));
        }

        double high() {
            return Math.max(wire.begin(index), wire.end(index));
        }

        double at() {
            return wire.at[index];
        }

        boolean belongsTo(Piece other) {
            return wire.before.start().equals(other.wire.before.start())
                    || wire.before.tip().equals(other.wire.before.tip());
        }
    }

    /// Pieces that lie on each other and belong together.
    private static final class Rail {
        private final List<Piece> pieces = new ArrayList<>();
        private double at;
        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;
        private double least = Double.NEGATIVE_INFINITY;
        private double most = Double.POSITIVE_INFINITY;

        void add(Piece piece) {
            pieces.add(piece);
            at = piece.at();
            low = Math.min(low, piece.low());
            high = Math.max(high, piece.high());
        }

        boolean takes(Piece piece) {
            return piece.at() == at
                    && piece.low() <= high
                    && piece.high() >= low
                    && pieces.stream().anyMatch(piece::belongsTo);
        }

        boolean belongsTo(Rail other) {
            return pieces.stream().anyMatch(a -> other.pieces.stream().anyMatch(a::belongsTo));
        }

        void limit(double from, double to) {
            least = Math.max(least, from);
            most = Math.min(most, to);
        }

        /// How many wires are crossed at the ends of this rail's pieces by standing on one side of
        /// another rail: positive when that is the lower side.
        int crossings(Rail other) {
            int count = 0;
            for (Piece piece : pieces) {
                Bends wire = piece.wire;
                int i = piece.index;
                int last = wire.at.length - 1;
                if (i > 0) {
                    double behind = i == 1 ? wire.begin(0) : wire.at[i - 2];
                    count += towards(wire.begin(i), behind, other);
                }
                if (i < last) {
                    double beyond = i + 1 == last ? wire.end(last) : wire.at[i + 2];
                    count += towards(wire.end(i), beyond, other);
                }
            }
            return count;
        }

        /// Whether a wire that arrives by this rail would lie, on its last pixels, on the first
        // ones
        /// of a wire that leaves by the other, so that the two seem to be one.
        boolean seemsToComeFrom(Rail other) {
            return pieces.stream()
                    .filter(piece -> piece.index % 2 == 1)
                    .filter(piece -> piece.index == piece.wire.at.length - 2)
                    .anyMatch(piece -> other.leavesAt(piece.wire.before.tip()));
        }

        private boolean leavesAt(Point tip) {
            return pieces.stream()
                    .filter(piece -> piece.index == 1)
                    .map(piece -> piece.wire.before.start())
                    .anyMatch(
                            start ->
                                    Math.abs(start.y() - tip.y()) < GAP / 2 && start.x() < tip.x());
        }

        private int towards(double end, double beyond, Rail other) {
            boolean meets = end > other.low && end < other.high;
            return meets ? (int) Math.signum(beyond - at) : 0;
        }
    }

    private record Pair(Rail lower, Rail upper) {
        boolean pushApart() {
            double need = GAP - (upper.at - lower.at);
            if (need < 0.01) {
                return false;
            }
            double down = Math.clamp(need / 2, 0, lower.at - lower.least);
            double up = Math.clamp(need - down, 0, upper.most - upper.at);
            down = Math.clamp(need - up, 0, lower.at - lower.least);
            lower.at -= down;
            upper.at += up;
            return down + up > 0.01;
        }
    }

    private void separate(boolean columns) {
        List<Rail> rails = rails(columns);
        List<Pair> pairs = pairs(rails);
        if (pairs.isEmpty()) {
            return;
        }
        for (Rail rail : rails) {
            bound(rail, columns);
        }
        boolean pushed = true;
        for (int round = 0; pushed && round < MOST_ROUNDS; round++) {
            pushed = false;
            for (Pair pair : pairs) {
                pushed |= pair.pushApart();
            }
        }
        for (Rail rail : rails) {
            double at = Math.round(rail.at);
            for (Piece piece : rail.pieces) {
                if (piece.at() != at && piece.wire.isMovable(piece.index)) {
                    piece.wire.at[piece.index] = at;
                    piece.wire.moved = true;
                }
            }
        }
    }

    private List<Rail> rails(boolean columns) {
        var pieces = new ArrayList<Piece>();
        for (Bends wire : wires) {
            for (int i = columns ? 1 : 0; i < wire.at.length; i += 2) {
                pieces.add(new Piece(wire, i));
            }
        }
        pieces.sort(Comparator.comparingDouble(Piece::at).thenComparingDouble(Piece::low));
        var rails = new ArrayList<Rail>();
        int first = 0;
        for (Piece piece : pieces) {
            while (first < rails.size() && rails.get(first).at < piece.at()) {
                first++;
            }
            Rail found = null;
            for (int i = first; i < rails.size() && found == null; i++) {
                found = rails.get(i).takes(piece) ? rails.get(i) : null;
            }
            if (found == null) {
                found = new Rail();
                rails.add(found);
            }
            found.add(piece);
        }
        return rails;
    }

    private static List<Pair> pairs(List<Rail> rails) {
        var pairs = new ArrayList<Pair>();
        boolean close = false;
        for (int i = 0; i < rails.size(); i++) {
            Rail a = rails.get(i);
            for (int j = i + 1; j < rails.size() && rails.get(j).at - a.at < REACH; j++) {
                Rail b = rails.get(j);
                if (a.low < b.high + GAP && b.low < a.high + GAP && !a.belongsTo(b)) {
                    boolean near = b.at - a.at < GAP;
                    close |= near;
                    boolean runsOn = a.seemsToComeFrom(b);
                    close |= runsOn;
                    boolean swapped = runsOn || near && a.crossings(b) > b.crossings(a);
                    pairs.add(swapped ? new Pair(b, a) : new Pair(a, b));
                }
            }
        }
        return close ? pairs : List.of();
    }

    /// How far the cards, the ports and the turns before and after leave a rail free to move.
    private void bound(Rail rail, boolean columns) {
        for (Piece piece : rail.pieces) {
            Bends wire = piece.wire;
            int i = piece.index;
            if (!wire.isMovable(i)) {
                rail.limit(rail.at, rail.at);
                return;
            }
            if (i == 1) {
                rail.limit(wire.before.start().x() + wire.stub, Double.POSITIVE_INFINITY);
            }
            if (i == wire.at.length - 2) {
                rail.limit(Double.NEGATIVE_INFINITY, wire.before.tip().x() - BEHIND_PORT);
            }
            if (i >= 2) {
                keepSide(rail, wire.at[i - 2]);
            }
            if (i + 2 < wire.at.length) {
                keepSide(rail, wire.at[i + 2]);
            }
        }
        Rect way = columns ? area(rail.low, rail.high, rail.at) : flipped(rail);
        obstacles.eachIn(
                way.grown(columns ? 0 : CLEARANCE, columns ? CLEARANCE : 0),
                card -> {
                    double from = columns ? card.x() : card.y();
                    double to = columns ? card.right() : card.bottom();
                    if (to <= rail.at) {
                        rail.limit(to + CLEARANCE, Double.POSITIVE_INFINITY);
                    } else if (from >= rail.at) {
                        rail.limit(Double.NEGATIVE_INFINITY, from - CLEARANCE);
                    } else {
                        rail.limit(rail.at, rail.at);
                    }
                });
        rail.least = Math.min(rail.least, rail.at);
        rail.most = Math.max(rail.most, rail.at);
    }

    private static void keepSide(Rail rail, double other) {
        double middle = (rail.at + other) / 2;
        if (other < rail.at) {
            rail.limit(middle, Double.POSITIVE_INFINITY);
        } else {
            rail.limit(Double.NEGATIVE_INFINITY, middle);
        }
    }

    private static Rect area(double low, double high, double at) {
        return new Rect(at - REACH, low, 2 * REACH, high - low);
    }

    private static Rect flipped(Rail rail) {
        Rect way = area(rail.low, rail.high, rail.at);
        return new Rect(way.y(), way.x(), way.height(), way.width());
    }
}
