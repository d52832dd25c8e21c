package dev.stepwright.canvas.layout;

import java.util.Arrays;

/// What straight links hold together, to be moved as one: a single item of a long straight line
/// could only bend it.
final class Straights {
    private final Lattice lattice;
    private final Levels levels;
    private final int[] items;
    private final int[] index;
    private final int[] leader;
    private final Adjacency members;
    private long[] wishes = new long[64];

    Straights(Lattice lattice, int[] items, Levels levels) {
        this.lattice = lattice;
        this.levels = levels;
        this.items = items;
        this.index = new int[items.length];
        this.leader = new int[items.length];
        var groups = new Groups(items.length);
        for (int link : lattice.out().items()) {
            if (levels.fall(link) == 0) {
                groups.join(lattice.from()[link], lattice.to()[link]);
            }
        }
        for (int i = 0; i < leader.length; i++) {
            index[items[i]] = i;
            leader[i] = groups.leader(i);
        }
        this.members = groups.members();
    }

    /// Moves each to where its other links are shortest, as far as there is room.
    void move() {
        for (int each = 0; each < leader.length; each++) {
            if (members.count(each) > 0) {
                move(each);
            }
        }
    }

    private void move(int each) {
        int up = Integer.MAX_VALUE;
        int down = Integer.MAX_VALUE;
        int count = 0;
        for (int i = members.start(each); i < members.end(each); i++) {
            int item = members.at(i);
            up = Math.min(up, roomAbove(item));
            down = Math.min(down, roomBelow(item));
            count = wishes(item, lattice.in(), -1, count);
            count = wishes(item, lattice.out(), 1, count);
        }
        if (count == 0) {
            return;
        }
        int by = Math.clamp(median(count), -up, down);
        for (int i = members.start(each); by != 0 && i < members.end(each); i++) {
            levels.move(members.at(i), by);
        }
    }

    private int roomAbove(int item) {
        int at = index[item];
        if (at == lattice.columns().start(lattice.column()[item])) {
            return Integer.MAX_VALUE;
        }
        return room(items[at - 1], item);
    }

    private int roomBelow(int item) {
        int at = index[item];
        if (at + 1 == lattice.columns().end(lattice.column()[item])) {
            return Integer.MAX_VALUE;
        }
        return room(item, items[at + 1]);
    }

    private int room(int upper, int lower) {
        return leader[upper] == leader[lower]
                ? Integer.MAX_VALUE
                : levels.level(lower) - levels.level(upper) - levels.distance(upper, lower);
    }

    private int wishes(int item, Adjacency links, int sign, int known) {
        int count = known;
        for (int i = links.start(item); i < links.end(item); i++) {
            int link = links.at(i);
            if (leader[lattice.from()[link]] != leader[lattice.to()[link]]) {
                if (count == wishes.length) {
                    wishes = Arrays.copyOf(wishes, 2 * count);
                }
                wishes[count++] =
                        ((long) (sign * levels.fall(link)) << 32) | lattice.weight()[link];
            }
        }
        return count;
    }

    private int median(int count) {
        Arrays.sort(wishes, 0, count);
        long weight = 0;
        for (int i = 0; i < count; i++) {
            weight += (int) wishes[i];
        }
        long half = 0;
        for (int i = 0; i < count; i++) {
            half += (int) wishes[i];
            if (2 * half >= weight) {
                return (int) (wishes[i] >> 32);
            }
        }
        return 0;
    }
}
