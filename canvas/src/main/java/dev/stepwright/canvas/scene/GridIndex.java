package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Rect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds things by place: a hash grid of world cells, in levels of growing cell size.
///
/// A thing lies in exactly one cell, on the lowest level whose cells are at least as large as it
/// is, so a query looks one cell further to the left and to the top, nothing is found twice, and a
/// move touches two cells. Immutable: a change makes anew the cells it touches and looks into the
/// index before for the others, until so many have changed that one copy of the table is cheaper.
final class GridIndex<T> {
    private static final double FINEST = 256;
    private static final int LEVELS = 24;

    private record Entry<T>(T thing, Rect bounds) {}

    private record Cell(int level, int x, int y) {}

    /// So many cells may be other ones than in the table that is shared.
    private static final int MOST_CHANGED = 256;

    private final Map<Cell, List<Entry<T>>> cells;
    private final Map<Cell, List<Entry<T>>> changed;
    private final int usedLevels;

    /// @param cells never written to again, as others share them
    /// @param changed those that are others now; an empty one has nothing in it any more
    private GridIndex(
            Map<Cell, List<Entry<T>>> cells, Map<Cell, List<Entry<T>>> changed, int usedLevels) {
        this.cells = cells;
        this.changed = changed;
        this.usedLevels = usedLevels;
    }

    static <T> GridIndex<T> empty() {
        return new GridIndex<>(Map.of(), Map.of(), 0);
    }

    GridIndex<T> with(Map<T, Rect> removed, Map<T, Rect> added) {
        if (removed.isEmpty() && added.isEmpty()) {
            return this;
        }
        var fresh = new HashMap<Cell, List<Entry<T>>>();
        int[] levels = {usedLevels};
        removed.forEach(
                (thing, bounds) ->
                        fresh.computeIfAbsent(cellOf(bounds), cell -> copy(at(cell)))
                                .removeIf(entry -> entry.thing.equals(thing)));
        added.forEach(
                (thing, bounds) -> {
                    Cell cell = cellOf(bounds);
                    levels[0] |= 1 << cell.level;
                    fresh.computeIfAbsent(cell, c -> copy(at(c))).add(new Entry<>(thing, bounds));
                });
        var others = new HashMap<>(changed);
        others.putAll(fresh);
        if (others.size() <= MOST_CHANGED && others.size() < cells.size() / 4) {
            return new GridIndex<>(cells, others, levels[0]);
        }
        var next = new HashMap<>(cells);
        others.forEach(
                (cell, entries) -> {
                    if (entries.isEmpty()) {
                        next.remove(cell);
                    } else {
                        next.put(cell, entries);
                    }
                });
        return new GridIndex<>(next, Map.of(), levels[0]);
    }

    private @Nullable List<Entry<T>> at(Cell cell) {
        List<Entry<T>> other = changed.isEmpty() ? null : changed.get(cell);
        return other == null ? cells.get(cell) : other;
    }

    void eachIn(Rect area, Consumer<? super T> found) {
        for (int level = 0; level < LEVELS; level++) {
            if ((usedLevels & 1 << level) != 0) {
                eachIn(area, level, found);
            }
        }
    }

    private void eachIn(Rect area, int level, Consumer<? super T> found) {
        double size = size(level);
        int left = index(area.x() - size, size);
        int right = index(area.right(), size);
        int top = index(area.y() - size, size);
        int bottom = index(area.bottom(), size);
        if ((right - left + 1.0) * (bottom - top + 1.0) > cells.size()) {
            cells.forEach(
                    (cell, entries) -> {
                        if (cell.level == level && !changed.containsKey(cell)) {
                            report(entries, area, found);
                        }
                    });
            changed.forEach(
                    (cell, entries) -> {
                        if (cell.level == level) {
                            report(entries, area, found);
                        }
                    });
            return;
        }
        for (int x = left; x <= right; x++) {
            for (int y = top; y <= bottom; y++) {
                report(at(new Cell(level, x, y)), area, found);
            }
        }
    }

    private static <T> void report(
            @Nullable List<Entry<T>> entries, Rect area, Consumer<? super T> found) {
        if (entries == null) {
            return;
        }
        for (Entry<T> entry : entries) {
            if (entry.bounds.intersects(area)) {
                found.accept(entry.thing);
            }
        }
    }

    private static <E> List<E> copy(@Nullable Collection<E> entries) {
        return entries == null ? new ArrayList<>(2) : new ArrayList<>(entries);
    }

    private static Cell cellOf(Rect bounds) {
        double extent = Math.max(bounds.width(), bounds.height());
        int level = 0;
        while (level < LEVELS - 1 && size(level) < extent) {
            level++;
        }
        double size = size(level);
        return new Cell(level, index(bounds.x(), size), index(bounds.y(), size));
    }

    private static double size(int level) {
        return FINEST * (1 << level);
    }

    private static int index(double coordinate, double size) {
        return (int) Math.floor(coordinate / size);
    }
}
