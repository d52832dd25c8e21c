package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Preview.Guide;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Where moved cards come to rest: level with another card in sight, at the end of a straight wire,
/// as far from a neighbour as others are from each other, and otherwise on the grid.
///
/// @param corner the upper left corner of all that is moved
/// @param guides the lines that say why there
record Snap(Point corner, List<Guide> guides) {
    /// How near one must come, in pixels.
    private static final double REACH = 6;

    /// From here on out cards are too small to be set by eye.
    private static final double LEAST_ZOOM = 0.3;

    /// What counts as the same place.
    private static final double SAME = 0.01;

    /// One way to come to rest along one axis.
    ///
    /// @param at where the moved corner comes to
    /// @param rank which of two equally near ways is preferred: the lesser
    record Way(double at, int rank, List<Guide> guides) {}

    /// @param moved the rectangle around all that is moved, where the pointer has it
    /// @param moving what is moved; empty for what is not there yet
    /// @param held the keys that are held: Alt or Ctrl lets it rest anywhere
    static Snap of(Rect moved, Set<StepId> moving, Modifiers held, CanvasModel model) {
        if (held.alt() || held.control()) {
            return new Snap(moved.corner().snapped(1), List.of());
        }
        if (model.camera().zoom() < LEAST_ZOOM) {
            return new Snap(moved.corner().snapped(CanvasModel.GRID), List.of());
        }
        double reach = REACH / model.camera().zoom();
        List<Card> others = inSight(moving, model);
        double y =
                best(rows(moved, others, moving, reach, model), moved.y())
                        .map(Way::at)
                        .orElseGet(() -> grid(moved.y()));
        Rect level = moved.movedTo(new Point(moved.x(), y));
        double x =
                best(columns(level, others, reach), moved.x())
                        .map(Way::at)
                        .orElseGet(() -> grid(moved.x()));
        // A second look from where it rests, so that the lines end at the card itself.
        Rect rest = moved.movedTo(new Point(x, y));
        var guides = new ArrayList<Guide>();
        best(rows(rest, others, moving, SAME, model), y)
                .ifPresent(way -> guides.addAll(way.guides));
        best(columns(rest, others, SAME), x).ifPresent(way -> guides.addAll(way.guides));
        return new Snap(rest.corner(), List.copyOf(guides));
    }

    private static List<Card> inSight(Set<StepId> moving, CanvasModel model) {
        var others = new ArrayList<Card>();
        model.scene()
                .eachCardIn(
                        model.camera().visible(model.width(), model.height()),
                        card -> {
                            if (!moving.contains(card.id())) {
                                others.add(card);
                            }
                        });
        others.sort(Comparator.comparing(Card::id));
        return others;
    }

    private static double grid(double at) {
        return Math.round(at / CanvasModel.GRID) * CanvasModel.GRID;
    }

    /// The nearest way; of several the preferred one, and of those the one with the shortest lines.
    private static Optional<Way> best(List<Way> ways, double now) {
        return ways.stream()
                .min(
                        Comparator.comparingLong(
                                        (Way way) -> Math.round(Math.abs(way.at - now) * 100))
                                .thenComparingInt(Way::rank)
                                .thenComparingDouble(Snap::length));
    }

    private static double length(Way way) {
        return way.guides.stream().mapToDouble(line -> line.from().distanceTo(line.to())).sum();
    }

    private static List<Way> rows(
            Rect moved, List<Card> others, Set<StepId> moving, double reach, CanvasModel model) {
        var ways = new ArrayList<Way>();
        wires(moving, moved, reach, model, ways);
        for (Card other : others) {
            level(moved, other.bounds(), Rect::centerY, 1, reach, false, ways);
            level(moved, other.bounds(), Rect::y, 2, reach, false, ways);
            level(moved, other.bounds(), Rect::bottom, 3, reach, false, ways);
        }
        new EqualGaps(false).add(moved, others, reach, ways);
        return ways;
    }

    private static List<Way> columns(Rect moved, List<Card> others, double reach) {
        var ways = new ArrayList<Way>();
        for (Card other : others) {
            level(moved, other.bounds(), Rect::centerX, 1, reach, true, ways);
            level(moved, other.bounds(), Rect::x, 2, reach, true, ways);
            level(moved, other.bounds(), Rect::right, 3, reach, true, ways);
        }
        new EqualGaps(true).add(moved, others, reach, ways);
        return ways;
    }

    private static void level(
            Rect moved,
            Rect other,
            ToDoubleFunction<Rect> line,
            int rank,
            double reach,
            boolean column,
            List<Way> ways) {
        double at = line.applyAsDouble(other);
        double by = at - line.applyAsDouble(moved);
        if (Math.abs(by) <= reach) {
            double now = column ? moved.x() : moved.y();
            ways.add(new Way(now + by, rank, List.of(along(moved.union(other), at, column))));
        }
    }

    /// From the far side of the one card to the far side of the other.
    private static Guide along(Rect both, double at, boolean column) {
        return column
                ? Guide.line(new Point(at, both.y()), new Point(at, both.bottom()))
                : Guide.line(new Point(both.x(), at), new Point(both.right(), at));
    }

    /// A wire between a moved card and one that stays is straight when its ends are level.
    private static void wires(
            Set<StepId> moving, Rect moved, double reach, CanvasModel model, List<Way> ways) {
        if (moving.size() != 1) {
            return;
        }
        StepId id = moving.iterator().next();
        Card card = model.card(id).movedTo(moved.corner());
        for (Wire wire : model.scene().wiresOf(id)) {
            boolean out = wire.from().step().equals(id);
            Point own = card.port(out ? wire.from().side() : wire.to().side());
            Point far = model.scene().place(out ? wire.to() : wire.from()).orElse(own);
            double by = far.y() - own.y();
            if (Math.abs(by) <= reach) {
                Point level = new Point(own.x(), far.y());
                ways.add(new Way(moved.y() + by, 0, List.of(Guide.line(level, far))));
            }
        }
    }
}
