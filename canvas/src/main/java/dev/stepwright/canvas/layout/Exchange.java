package dev.stepwright.canvas.layout;

import java.util.Arrays;

/// Lets neighbours in a column change places wherever fewer links cross then.
final class Exchange {
    /// More links than this at one item are not looked at: what they cost does not pay.
    private static final int MOST = 64;

    private final Lattice lattice;
    private final int[] items;
    private final int[] place;
    private final int[] upper = new int[MOST];
    private final int[] lower = new int[MOST];

    /// @param items of all columns, one column after the other; changed in place
    /// @param place of each item in its column; changed as well
    Exchange(Lattice lattice, int[] items, int[] place) {
        this.lattice = lattice;
        this.items = items;
        this.place = place;
    }

    void run(int rounds) {
        boolean better = true;
        for (int round = 0; better && round < rounds; round++) {
            better = false;
            for (int column = 0; column < lattice.columnCount(); column++) {
                for (int i = lattice.columns().start(column) + 1;
                        i < lattice.columns().end(column);
                        i++) {
                    better |= exchanged(i);
                }
            }
        }
    }

    private boolean exchanged(int index) {
        int first = items[index - 1];
        int second = items[index];
        int gain = gain(first, second, lattice.in(), true);
        gain += gain(first, second, lattice.out(), false);
        if (gain <= 0) {
            return false;
        }
        items[index - 1] = second;
        items[index] = first;
        place[first]++;
        place[second]--;
        return true;
    }

    private int gain(int first, int second, Adjacency links, boolean before) {
        int above = links.count(first);
        int below = links.count(second);
        if (above == 0 || below == 0 || above > MOST || below > MOST) {
            return 0;
        }
        collect(first, links, before, upper);
        collect(second, links, before, lower);
        return inverted(upper, above, lower, below) - inverted(lower, below, upper, above);
    }

    private void collect(int item, Adjacency links, boolean before, int[] ends) {
        int count = 0;
        for (int i = links.start(item); i < links.end(item); i++) {
            int link = links.at(i);
            ends[count++] =
                    before
                            ? 4 * place[lattice.from()[link]] + lattice.slot()[link]
                            : place[lattice.to()[link]];
        }
        if (count > 1) {
            Arrays.sort(ends, 0, count);
        }
    }

    /// How many pairs cross while the one stands over the other.
    private static int inverted(int[] over, int overCount, int[] under, int underCount) {
        int count = 0;
        int smaller = 0;
        for (int i = 0; i < overCount; i++) {
            while (smaller < underCount && under[smaller] < over[i]) {
                smaller++;
            }
            count += smaller;
        }
        return count;
    }
}
