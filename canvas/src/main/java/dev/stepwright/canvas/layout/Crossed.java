package dev.stepwright.canvas.layout;

import java.util.Arrays;

/// Counts the links of a lattice that cross when the items of its columns stand in some order.
final class Crossed {
    private final Lattice lattice;
    private final int[] place;
    private final int[] tree;
    private final long[] links;

    Crossed(Lattice lattice) {
        this.lattice = lattice;
        this.place = new int[lattice.size()];
        int most = 0;
        for (int i = 0; i < lattice.columnCount(); i++) {
            most = Math.max(most, lattice.columns().count(i));
        }
        this.tree = new int[most + 1];
        this.links = new long[lattice.from().length];
    }

    /// Links that leave an item at one place, or arrive at one item, do not cross.
    ///
    /// @param items of all columns, one column after the other
    long count(int[] items) {
        long count = 0;
        for (int column = 0; column < lattice.columnCount(); column++) {
            int from = lattice.columns().start(column);
            for (int i = from; i < lattice.columns().end(column); i++) {
                place[items[i]] = i - from;
            }
        }
        for (int column = 0; column + 1 < lattice.columnCount(); column++) {
            count += behind(column, items);
        }
        return count;
    }

    /// Takes the links in the order in which they leave, and asks at each how many of those before
    /// it arrive below it.
    private long behind(int column, int[] items) {
        int size = 0;
        for (int i = lattice.columns().start(column); i < lattice.columns().end(column); i++) {
            int item = items[i];
            int begin = size;
            for (int k = lattice.out().start(item); k < lattice.out().end(item); k++) {
                int link = lattice.out().at(k);
                links[size++] = ((long) lattice.slot()[link] << 32) | place[lattice.to()[link]];
            }
            if (size - begin > 1) {
                Arrays.sort(links, begin, size);
            }
        }
        int width = lattice.columns().count(column + 1);
        Arrays.fill(tree, 0, width + 1, 0);
        long count = 0;
        for (int i = 0; i < size; i++) {
            int target = (int) links[i] + 1;
            count += i;
            for (int k = target; k > 0; k -= k & -k) {
                count -= tree[k];
            }
            for (int k = target; k <= width; k += k & -k) {
                tree[k]++;
            }
        }
        return count;
    }
}
