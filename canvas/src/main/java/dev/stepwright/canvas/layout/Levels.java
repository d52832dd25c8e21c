package dev.stepwright.canvas.layout;

/// Where along its column each item stands, so that links are short and, where they can, straight.
///
/// All numbers are grid steps. Column by column, the items are put as near as can be to where their
/// links would be straight, in their order and with their distances; then what is straight already
/// is moved as one.
final class Levels {
    private final Lattice lattice;
    private final int[] items;
    private final int[] extent;
    private final Gaps gaps;
    private final int[] level;
    private final Isotonic isotonic = new Isotonic();

    /// What is kept free between two items of a column.
    ///
    /// @param steps between two steps
    /// @param wire between a step and a place to pass
    record Gaps(int steps, int wire) {}

    /// @param items of all columns, one column after the other, in their order
    /// @param extent of each step along its column
    Levels(Lattice lattice, int[] items, int[] extent, Gaps gaps) {
        this.lattice = lattice;
        this.items = items;
        this.extent = extent;
        this.gaps = gaps;
        this.level = new int[lattice.size()];
    }

    /// The upper ends of all items; the first is at 0.
    int[] found() {
        stack();
        sweep(true, true, false);
        sweep(false, false, true);
        for (int round = 0; round < 2; round++) {
            sweep(true, true, true);
            sweep(false, true, true);
            straighten();
        }
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < lattice.steps(); i++) {
            first = Math.min(first, level[i]);
        }
        for (int i = 0; i < level.length; i++) {
            level[i] -= first;
        }
        return level;
    }

    private void straighten() {
        var straights = new Straights(lattice, items, this);
        straights.move();
        straights.move();
    }

    int level(int item) {
        return level[item];
    }

    void move(int item, int by) {
        level[item] += by;
    }

    /// From the upper end of an item to the earliest upper end of the one after it.
    int distance(int item, int next) {
        boolean step = item < lattice.steps();
        boolean nextStep = next < lattice.steps();
        int gap = step && nextStep ? gaps.steps : step || nextStep ? gaps.wire : 1;
        return extent(item) + gap;
    }

    private int extent(int item) {
        return item < lattice.steps() ? extent[item] : 0;
    }

    /// From the upper end of an item to where a link leaves it.
    int exit(int item, int slot) {
        int whole = extent(item);
        return whole / 2 + (slot - Lattice.MIDDLE) * ((whole + 2) / 4);
    }

    int entry(int item) {
        return exit(item, Lattice.MIDDLE);
    }

    /// How far a link leads down; 0 when it is straight.
    int fall(int link) {
        int source = lattice.from()[link];
        int target = lattice.to()[link];
        return level[target] + entry(target) - level[source] - exit(source, lattice.slot()[link]);
    }

    private void stack() {
        for (int column = 0; column < lattice.columnCount(); column++) {
            int start = lattice.columns().start(column);
            int end = lattice.columns().end(column);
            for (int i = start + 1; i < end; i++) {
                level[items[i]] = level[items[i - 1]] + distance(items[i - 1], items[i]);
            }
            int half = (level[items[end - 1]] + extent(items[end - 1])) / 2;
            for (int i = start; i < end; i++) {
                level[items[i]] -= half;
            }
        }
    }

    private void sweep(boolean onwards, boolean before, boolean behind) {
        int columns = lattice.columnCount();
        for (int i = 0; i < columns; i++) {
            place(onwards ? i : columns - 1 - i, before, behind);
        }
    }

    private void place(int column, boolean before, boolean behind) {
        int start = lattice.columns().start(column);
        int end = lattice.columns().end(column);
        isotonic.begin();
        int offset = 0;
        for (int i = start; i < end; i++) {
            int item = items[i];
            isotonic.wish(level[item] - offset, 1);
            if (before) {
                wish(item, lattice.in(), 1, offset);
            }
            if (behind) {
                wish(item, lattice.out(), -1, offset);
            }
            isotonic.next();
            offset += i + 1 < end ? distance(item, items[i + 1]) : 0;
        }
        int[] found = isotonic.found();
        offset = 0;
        for (int i = start; i < end; i++) {
            level[items[i]] = found[i - start] + offset;
            offset += i + 1 < end ? distance(items[i], items[i + 1]) : 0;
        }
    }

    private void wish(int item, Adjacency links, int sign, int offset) {
        for (int i = links.start(item); i < links.end(item); i++) {
            int link = links.at(i);
            isotonic.wish(level[item] - sign * fall(link) - offset, 2 * lattice.weight()[link]);
        }
    }
}
