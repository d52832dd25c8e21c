package dev.stepwright.canvas.layout;

import java.util.Arrays;

/// In which column each step of a net stands: behind all that it waits for, and no further from its
/// neighbours than needed.
final class Columns {
    private static final int ROUNDS = 8;

    private final Net net;
    private final int[] column;

    private Columns(Net net) {
        this.net = net;
        this.column = new int[net.size()];
    }

    /// The column of each step, from 0 on; no column between the first and the last is empty.
    static int[] of(Net net) {
        var columns = new Columns(net);
        for (int step : net.order()) {
            columns.column[step] = Math.max(0, columns.earliest(step));
        }
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = columns.pulled() | columns.shifted();
        }
        return columns.closed();
    }

    /// Moves the steps with more wires on one side to that side.
    private boolean pulled() {
        boolean moved = false;
        int[] order = net.order();
        for (int i = order.length - 1; i >= 0; i--) {
            if (net.out().count(order[i]) > net.in().count(order[i])) {
                moved |= put(order[i], latest(order[i]));
            }
        }
        for (int step : order) {
            if (net.in().count(step) > net.out().count(step)) {
                moved |= put(step, earliest(step));
            }
        }
        return moved;
    }

    /// Moves what stands in columns beside each other as one.
    private boolean shifted() {
        var groups = new Groups(column.length);
        for (int wire : net.out().items()) {
            if (span(wire) == 1) {
                groups.join(net.from()[wire], net.to()[wire]);
            }
        }
        boolean moved = false;
        Adjacency members = groups.members();
        for (int leader = 0; leader < column.length; leader++) {
            if (members.count(leader) > 0) {
                moved |= shifted(groups, members, leader);
            }
        }
        return moved;
    }

    private boolean shifted(Groups groups, Adjacency members, int leader) {
        int balance = 0;
        int on = Integer.MAX_VALUE;
        int back = Integer.MAX_VALUE;
        for (int i = members.start(leader); i < members.end(leader); i++) {
            int step = members.at(i);
            for (int k = net.out().start(step); k < net.out().end(step); k++) {
                int wire = net.out().at(k);
                if (groups.leader(net.to()[wire]) != leader) {
                    balance++;
                    on = Math.min(on, span(wire) - 1);
                }
            }
            for (int k = net.in().start(step); k < net.in().end(step); k++) {
                int wire = net.in().at(k);
                if (groups.leader(net.from()[wire]) != leader) {
                    balance--;
                    back = Math.min(back, span(wire) - 1);
                }
            }
        }
        int by = balance > 0 ? on : balance < 0 ? -back : 0;
        for (int i = members.start(leader); by != 0 && i < members.end(leader); i++) {
            column[members.at(i)] += by;
        }
        return by != 0;
    }

    private int span(int wire) {
        return column[net.to()[wire]] - column[net.from()[wire]];
    }

    private boolean put(int step, int where) {
        boolean moves = column[step] != where;
        column[step] = where;
        return moves;
    }

    private int earliest(int step) {
        int found = Integer.MIN_VALUE;
        for (int i = net.in().start(step); i < net.in().end(step); i++) {
            found = Math.max(found, column[net.from()[net.in().at(i)]] + 1);
        }
        return found;
    }

    private int latest(int step) {
        int found = Integer.MAX_VALUE;
        for (int i = net.out().start(step); i < net.out().end(step); i++) {
            found = Math.min(found, column[net.to()[net.out().at(i)]] - 1);
        }
        return found;
    }

    private int[] closed() {
        int first = Arrays.stream(column).min().orElse(0);
        for (int i = 0; i < column.length; i++) {
            column[i] -= first;
        }
        int last = Arrays.stream(column).max().orElse(0);
        int[] closed = new int[last + 1];
        for (int each : column) {
            closed[each] = 1;
        }
        int count = 0;
        for (int i = 0; i <= last; i++) {
            int used = closed[i];
            closed[i] = count;
            count += used;
        }
        for (int i = 0; i < column.length; i++) {
            column[i] = closed[column[i]];
        }
        return column;
    }
}
