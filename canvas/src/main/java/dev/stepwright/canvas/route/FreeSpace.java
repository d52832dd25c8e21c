package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a wire may cross: everything that keeps its distance from the cards.
final class FreeSpace {
    private static final double FULL = OrthogonalRouter.CLEARANCE;
    private static final double CLEARANCE = FULL - 0.01;

    private static final double LEAST_CLEARANCE = 7.99;

    /// Where there is space, a wire keeps this much more off; between two rows it runs in the
    /// middle.
    private static final double MORE_ROOM = 12;

    private final Obstacles obstacles;
    private final Rect source;
    private final Rect target;
    private final Rect box;

    FreeSpace(Obstacles obstacles, Rect source, Rect target) {
        this.obstacles = obstacles;
        this.source = source;
        this.target = target;
        this.box = source.union(target).grown(WireStyle.REACH);
    }

    Rect box() {
        return box;
    }

    boolean reaches(double y) {
        return y >= box.y() && y <= box.bottom();
    }

    List<Rect> around(Rect area) {
        var found = new ArrayList<Rect>();
        obstacles.eachIn(area, found::add);
        return found;
    }

    boolean isFree(Point a, Point b) {
        return isEmpty(Rect.between(a, b).grown(CLEARANCE));
    }

    /// Whether there is room enough for a wire that is spared a step aside by coming a little
    // nearer
    /// to the cards.
    boolean isFreeForLittle(Point a, Point b) {
        return isEmpty(Rect.between(a, b).grown(LEAST_CLEARANCE));
    }

    boolean isFreeVertical(double x, double y1, double y2) {
        return y1 == y2 || isFree(new Point(x, y1), new Point(x, y2));
    }

    /// For the pieces at the ports: they may come near the two cards they belong to, but not run
    /// into them.
    boolean isFreeBetweenEnds(Point a, Point b) {
        Rect segment = Rect.between(a, b);
        boolean[] blocked = {false};
        obstacles.eachIn(
                segment.grown(CLEARANCE),
                card -> {
                    boolean own = card.equals(source) || card.equals(target);
                    blocked[0] |= !own || overlaps(card, segment);
                });
        return !blocked[0];
    }

    private static boolean overlaps(Rect card, Rect segment) {
        return segment.right() > card.x() + 0.01
                && segment.x() < card.right() - 0.01
                && segment.bottom() > card.y() + 0.01
                && segment.y() < card.bottom() - 0.01;
    }

    private boolean isEmpty(Rect area) {
        boolean[] empty = {true};
        obstacles.eachIn(area, card -> empty[0] = false);
        return empty[0];
    }

    /// The first card met when walking along a row.
    @Nullable Rect firstOnRow(double y, double fromX, double toX, int direction) {
        if ((toX - fromX) * direction <= 0) {
            return null;
        }
        Rect[] first = {null};
        Rect row = Rect.between(new Point(fromX, y), new Point(toX, y)).grown(0, CLEARANCE);
        obstacles.eachIn(
                row,
                card -> {
                    Rect best = first[0];
                    boolean nearer =
                            best == null
                                    || (direction > 0
                                            ? card.x() < best.x()
                                            : card.right() > best.right());
                    if (nearer) {
                        first[0] = card;
                    }
                });
        return first[0];
    }

    /// Heights at which the column of `block` can be passed: the nearest above and below, the
    /// better one first, as far as they are within reach.
    double[] gapsBeside(Rect block, double y, double goal, double x1, double x2) {
        Rect strip =
                Rect.between(new Point(x1, box.y()), new Point(x2, box.bottom()))
                        .grown(CLEARANCE, 0);
        List<Rect> cards = around(strip.union(block.grown(CLEARANCE)));
        cards.sort(Comparator.comparingDouble(Rect::y));
        double up = free(cards, block.y() - FULL, -1);
        double down = free(cards, block.bottom() + FULL, 1);
        double upCost = Math.abs(up - y) + Math.abs(up - goal);
        double downCost = Math.abs(down - y) + Math.abs(down - goal);
        if (!reaches(up)) {
            return reaches(down) ? new double[] {down} : new double[0];
        }
        if (!reaches(down)) {
            return new double[] {up};
        }
        return upCost < downCost ? new double[] {up, down} : new double[] {down, up};
    }

    private static double free(List<Rect> cards, double start, int direction) {
        double y = start;
        for (int i = 0; i < cards.size(); i++) {
            Rect card = cards.get(direction > 0 ? i : cards.size() - 1 - i);
            if (y > card.y() - CLEARANCE && y < card.bottom() + CLEARANCE) {
                y = direction > 0 ? card.bottom() + FULL : card.y() - OrthogonalRouter.CLEARANCE;
            }
        }
        double room = room(cards, y, direction);
        return y + direction * Math.min(MORE_ROOM, room / 2);
    }

    /// How much further one may go before the next card's clearance begins.
    private static double room(List<Rect> cards, double y, int direction) {
        double room = Double.POSITIVE_INFINITY;
        for (Rect card : cards) {
            double next =
                    direction > 0
                            ? card.y() - FULL - y
                            : y - card.bottom() - OrthogonalRouter.CLEARANCE;
            if (next >= 0) {
                room = Math.min(room, next);
            }
        }
        return room;
    }
}
