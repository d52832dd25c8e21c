package dev.stepwright.canvas.layout;

import java.util.Arrays;

/// When a walk through a lattice comes by each item: what hangs together is met together.
final class Walks {
    private Walks() {}

    /// The walk goes in depth, forwards before back, from the first column on.
    static int[] ranks(Lattice lattice) {
        int size = lattice.size();
        int[] rank = new int[size];
        Arrays.fill(rank, -1);
        int[] way = new int[size];
        int[] next = new int[size];
        int count = 0;
        for (int start : lattice.columns().items()) {
            if (rank[start] >= 0) {
                continue;
            }
            int depth = 0;
            way[0] = start;
            rank[start] = count++;
            while (depth >= 0) {
                int item = way[depth];
                int on = lattice.out().count(item);
                int back = lattice.in().count(item);
                if (next[item] == on + back) {
                    depth--;
                    continue;
                }
                int which = next[item]++;
                int other =
                        which < on
                                ? lattice.to()[lattice.out().at(lattice.out().start(item) + which)]
                                : lattice.from()[
                                        lattice.in().at(lattice.in().start(item) + which - on)];
                if (rank[other] < 0) {
                    rank[other] = count++;
                    way[++depth] = other;
                }
            }
        }
        return rank;
    }
}
