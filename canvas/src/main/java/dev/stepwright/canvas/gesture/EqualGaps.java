package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Preview.Guide;
import dev.stepwright.canvas.scene.Card;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds where a moved card is as far from its neighbours as they are from each other.
///
/// @param across whether the gaps lie side by side; otherwise above each other
record EqualGaps(boolean across) {
    private static final int BETWEEN = 4;
    private static final int BEHIND = 5;

    void add(Rect moved, List<Card> others, double reach, List<Snap.Way> ways) {
        List<Rect> row =
                others.stream()
                        .map(Card::bounds)
                        .filter(other -> isBeside(other, moved))
                        .sorted(Comparator.comparingDouble(this::start))
                        .toList();
        Optional<Rect> before = before(start(moved) + reach, row);
        Optional<Rect> after = after(end(moved) - reach, row);
        if (before.isPresent() && after.isPresent()) {
            between(moved, before.get(), after.get(), reach, ways);
        }
        before.ifPresent(
                near ->
                        before(start(near), row)
                                .ifPresent(far -> behind(moved, far, near, reach, ways)));
        after.ifPresent(
                near ->
                        after(end(near), row)
                                .ifPresent(far -> ahead(moved, near, far, reach, ways)));
    }

    private Optional<Rect> before(double at, List<Rect> row) {
        return row.stream()
                .filter(other -> end(other) <= at)
                .max(Comparator.comparingDouble(this::end));
    }

    private Optional<Rect> after(double at, List<Rect> row) {
        return row.stream().filter(other -> start(other) >= at).findFirst();
    }

    private void between(Rect moved, Rect before, Rect after, double reach, List<Snap.Way> ways) {
        double room = start(after) - end(before) - size(moved);
        double to = end(before) + room / 2;
        if (room > 0 && Math.abs(to - start(moved)) <= reach) {
            ways.add(new Snap.Way(to, BETWEEN, List.of(gap(before, moved), gap(moved, after))));
        }
    }

    private void behind(Rect moved, Rect far, Rect near, double reach, List<Snap.Way> ways) {
        double gap = start(near) - end(far);
        double to = end(near) + gap;
        if (gap > 0 && Math.abs(to - start(moved)) <= reach) {
            ways.add(new Snap.Way(to, BEHIND, List.of(gap(far, near), gap(near, moved))));
        }
    }

    private void ahead(Rect moved, Rect near, Rect far, double reach, List<Snap.Way> ways) {
        double gap = start(far) - end(near);
        double to = start(near) - gap - size(moved);
        if (gap > 0 && Math.abs(to - start(moved)) <= reach) {
            ways.add(new Snap.Way(to, BEHIND, List.of(gap(moved, near), gap(near, far))));
        }
    }

    private double start(Rect rect) {
        return across ? rect.x() : rect.y();
    }

    private double end(Rect rect) {
        return across ? rect.right() : rect.bottom();
    }

    private double size(Rect rect) {
        return across ? rect.width() : rect.height();
    }

    private boolean isBeside(Rect a, Rect b) {
        return across
                ? a.y() < b.bottom() && b.y() < a.bottom()
                : a.x() < b.right() && b.x() < a.right();
    }

    private Guide gap(Rect from, Rect to) {
        if (across) {
            double y = (Math.max(from.y(), to.y()) + Math.min(from.bottom(), to.bottom())) / 2;
            return Guide.gap(new Point(from.right(), y), new Point(to.x(), y));
        }
        double x = (Math.max(from.x(), to.x()) + Math.min(from.right(), to.right())) / 2;
        return Guide.gap(new Point(x, from.bottom()), new Point(x, to.y()));
    }
}
