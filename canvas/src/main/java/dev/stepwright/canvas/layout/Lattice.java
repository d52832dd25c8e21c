package dev.stepwright.canvas.layout;

/// What stands in the columns: the steps, and where a wire passes a column, a place for it to pass.
///
/// So every link leads from one column to the next. The wires of one output share their places as
/// long as they run together. Wires that pass more columns than can be afforded have none; they are
/// led as they may.
///
/// @param steps how many of the items are steps: they come first, the others are places to pass
/// @param column of each item
/// @param from the item a link leaves
/// @param to the item it arrives at, in the next column
/// @param slot where it leaves its item, in quarters of this
/// @param weight how much it counts
/// @param out the links that leave each item
/// @param in the links that arrive at each item
/// @param columns the items of each column
record Lattice(
        int steps,
        int[] column,
        int[] from,
        int[] to,
        int[] slot,
        int[] weight,
        Adjacency out,
        Adjacency in,
        Adjacency columns) {
    /// The middle of an item.
    static final int MIDDLE = 2;

    /// Places to pass that one step or wire may have, on the average.
    private static final int PLACES = 2;

    int size() {
        return column.length;
    }

    int columnCount() {
        return columns.first().length - 1;
    }

    static Lattice of(Net net, int[] column) {
        return new Builder(net, column).lattice();
    }

    private static final class Builder {
        private final Net net;
        private final int[] stepColumn;
        private final int wires;
        private final int longest;
        private final int[] column;
        private final int[] from;
        private final int[] to;
        private final int[] slot;
        private final int[] weight;
        private int items;
        private int links;

        Builder(Net net, int[] stepColumn) {
            this.net = net;
            this.stepColumn = stepColumn;
            this.wires = net.out().items().length;
            this.items = net.size();
            long[] spans = new long[net.size() + 1];
            int last = 0;
            for (int wire : net.out().items()) {
                spans[span(wire)]++;
                last = Math.max(last, span(wire));
            }
            long room = (long) PLACES * (net.size() + wires);
            int affordable = 1;
            while (affordable < last && room >= affordable * spans[affordable + 1]) {
                room -= affordable * spans[affordable + 1];
                affordable++;
            }
            this.longest = affordable;
            int most = 0;
            for (int step = 0; step < net.size(); step++) {
                for (int exit = 0; exit < EXITS; exit++) {
                    most += Math.max(0, reach(step, exit) - 1);
                }
            }
            column = new int[net.size() + most];
            System.arraycopy(stepColumn, 0, column, 0, net.size());
            from = new int[wires + most];
            to = new int[wires + most];
            slot = new int[wires + most];
            weight = new int[wires + most];
        }

        private static final int EXITS = LayoutEdge.Exit.values().length;

        private int span(int wire) {
            return stepColumn[net.to()[wire]] - stepColumn[net.from()[wire]];
        }

        /// How many columns the longest wire of an output leads on.
        private int reach(int step, int exit) {
            int reach = 0;
            for (int i = net.out().start(step); i < net.out().end(step); i++) {
                int wire = net.out().at(i);
                if (net.exit()[wire] == exit && span(wire) <= longest) {
                    reach = Math.max(reach, span(wire));
                }
            }
            return reach;
        }

        Lattice lattice() {
            for (int step = 0; step < net.size(); step++) {
                for (int exit = 0; exit < EXITS; exit++) {
                    lead(step, exit);
                }
            }
            int last = 0;
            for (int each : stepColumn) {
                last = Math.max(last, each);
            }
            return new Lattice(
                    net.size(),
                    column,
                    from,
                    to,
                    slot,
                    weight,
                    Adjacency.of(items, links, link -> from[link]),
                    Adjacency.of(items, links, link -> to[link]),
                    Adjacency.of(last + 1, items, item -> column[item]));
        }

        private void lead(int step, int exit) {
            int base = items;
            int trunk = links;
            int slots = slots(exit);
            for (int i = 1; i < reach(step, exit); i++) {
                column[items] = stepColumn[step] + i;
                link(i == 1 ? step : items - 1, items, i == 1 ? slots : MIDDLE, 0);
                items++;
            }
            for (int i = net.out().start(step); i < net.out().end(step); i++) {
                int wire = net.out().at(i);
                int span = span(wire);
                if (net.exit()[wire] != exit || span > longest) {
                    continue;
                }
                for (int k = 0; k < span - 1; k++) {
                    weight[trunk + k] += net.weight()[wire];
                }
                link(
                        span == 1 ? step : base + span - 2,
                        net.to()[wire],
                        span == 1 ? slots : MIDDLE,
                        net.weight()[wire]);
            }
        }

        private static int slots(int exit) {
            return switch (LayoutEdge.Exit.values()[exit]) {
                case PLAIN -> MIDDLE;
                case UPPER -> MIDDLE - 1;
                case LOWER -> MIDDLE + 1;
            };
        }

        private void link(int source, int target, int where, int counts) {
            from[links] = source;
            to[links] = target;
            slot[links] = where;
            weight[links++] = counts;
        }
    }
}
