package dev.stepwright.canvas.layout;

import java.util.Arrays;

/// The order of the items in each column in which few links cross.
///
/// Items are put in the order of the means of what they are linked with, forwards and back through
/// the columns; then neighbours change places where that mends more than it spoils. The best order
/// seen is kept.
final class Ordering {
    private static final int SWEEPS = 10;
    private static final int PATIENCE = 3;
    private static final int EXCHANGES = 4;
    private static final int FINE = 1_024;

    private final Lattice lattice;
    private final int[] place;
    private final int[] items;
    private final Crossed crossed;
    private final long[] keys;
    private final int[] moved;

    private Ordering(Lattice lattice) {
        this.lattice = lattice;
        this.items = lattice.columns().items().clone();
        this.place = new int[lattice.size()];
        this.crossed = new Crossed(lattice);
        this.keys = new long[items.length];
        this.moved = new int[items.length];
    }

    /// The items of all columns, one column after the other, each in its order.
    static int[] of(Lattice lattice) {
        var ordering = new Ordering(lattice);
        int[] asWritten = ordering.improved();
        long written = ordering.crossed.count(asWritten);
        if (written == 0) {
            return asWritten;
        }
        ordering.start(Walks.ranks(lattice));
        int[] walked = ordering.improved();
        return ordering.crossed.count(walked) < written ? walked : asWritten;
    }

    private void start(int[] ranks) {
        for (int column = 0; column < lattice.columnCount(); column++) {
            int from = lattice.columns().start(column);
            int to = lattice.columns().end(column);
            for (int i = from; i < to; i++) {
                int item = lattice.columns().at(i);
                keys[i] = ((long) ranks[item] << 32) | item;
            }
            Arrays.sort(keys, from, to);
            for (int i = from; i < to; i++) {
                items[i] = (int) keys[i];
            }
        }
    }

    private int[] improved() {
        for (int column = 0; column < lattice.columnCount(); column++) {
            number(column);
        }
        int[] best = items.clone();
        long fewest = crossed.count(items);
        int worse = 0;
        for (int sweep = 0; fewest > 0 && worse < PATIENCE && sweep < SWEEPS; sweep++) {
            sweep(sweep % 2 == 0);
            long count = crossed.count(items);
            worse = count < fewest ? 0 : worse + 1;
            if (count < fewest) {
                fewest = count;
                System.arraycopy(items, 0, best, 0, items.length);
            }
        }
        System.arraycopy(best, 0, items, 0, items.length);
        for (int column = 0; column < lattice.columnCount(); column++) {
            number(column);
        }
        if (fewest > 0) {
            new Exchange(lattice, items, place).run(EXCHANGES);
        }
        return items.clone();
    }

    private void number(int column) {
        int from = lattice.columns().start(column);
        for (int i = from; i < lattice.columns().end(column); i++) {
            place[items[i]] = i - from;
        }
    }

    private void sweep(boolean onwards) {
        int columns = lattice.columnCount();
        for (int i = 1; i < columns; i++) {
            sort(onwards ? i : columns - 1 - i, onwards);
        }
    }

    private void sort(int column, boolean onwards) {
        int from = lattice.columns().start(column);
        int to = lattice.columns().end(column);
        long key = 0;
        for (int i = from; i < to; i++) {
            long mean = onwards ? before(items[i]) : behind(items[i]);
            // who is linked with nobody there stays behind the one before it
            key = mean < 0 ? key : mean;
            keys[i] = (key << 32) | i;
        }
        Arrays.sort(keys, from, to);
        for (int i = from; i < to; i++) {
            moved[i] = items[(int) keys[i]];
        }
        System.arraycopy(moved, from, items, from, to - from);
        number(column);
    }

    private long before(int item) {
        long sum = 0;
        int start = lattice.in().start(item);
        int end = lattice.in().end(item);
        for (int i = start; i < end; i++) {
            int link = lattice.in().at(i);
            sum += 4L * place[lattice.from()[link]] + lattice.slot()[link];
        }
        return start == end ? -1 : sum * FINE / (4L * (end - start));
    }

    private long behind(int item) {
        long sum = 0;
        int start = lattice.out().start(item);
        int end = lattice.out().end(item);
        for (int i = start; i < end; i++) {
            int link = lattice.out().at(i);
            sum += 4L * place[lattice.to()[link]] + 2 * Lattice.MIDDLE - lattice.slot()[link];
        }
        return start == end ? -1 : sum * FINE / (4L * (end - start));
    }
}
