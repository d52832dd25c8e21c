package dev.stepwright.app.desktop.compare;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/// Two texts line by line: what is the same stands on one height, long stretches of it are left
/// out.
///
/// @param rows from top to bottom
/// @param differing how many lines differ
record Comparison(List<Row> rows, int differing) {
    /// How many lines of the same are shown around what differs.
    private static final int AROUND = 3;

    /// One line of the view.
    sealed interface Row {
        /// @param left the line on the left, or nothing where the right has one more
        /// @param right the same the other way round
        record Pair(Kind kind, Line left, Line right) implements Row {}

        /// Lines that are the same on both sides and are not shown.
        record Gap(int lines) implements Row {}
    }

    /// @param number from 1; 0 where there is no line
    record Line(int number, String text) {
        static final Line NONE = new Line(0, "");
    }

    enum Kind {
        SAME,
        CHANGED,
        ONLY_LEFT,
        ONLY_RIGHT
    }

    Comparison {
        rows = List.copyOf(rows);
    }

    static Comparison of(String left, String right) {
        List<DiffRow> found =
                DiffRowGenerator.create()
                        .lineNormalizer(line -> line)
                        .build()
                        .generateDiffRows(left.lines().toList(), right.lines().toList());
        var pairs = new ArrayList<Row.Pair>();
        int l = 0;
        int r = 0;
        for (DiffRow row : found) {
            Kind kind =
                    switch (row.getTag()) {
                        case EQUAL -> Kind.SAME;
                        case CHANGE -> Kind.CHANGED;
                        case DELETE -> Kind.ONLY_LEFT;
                        case INSERT -> Kind.ONLY_RIGHT;
                    };
            Line first = kind == Kind.ONLY_RIGHT ? Line.NONE : new Line(++l, row.getOldLine());
            Line second = kind == Kind.ONLY_LEFT ? Line.NONE : new Line(++r, row.getNewLine());
            pairs.add(new Row.Pair(kind, first, second));
        }
        int differing = (int) pairs.stream().filter(pair -> pair.kind != Kind.SAME).count();
        return new Comparison(shortened(pairs), differing);
    }

    private static List<Row> shortened(List<Row.Pair> pairs) {
        boolean[] near = new boolean[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).kind != Kind.SAME) {
                int to = Math.min(pairs.size() - 1, i + AROUND);
                for (int j = Math.max(0, i - AROUND); j <= to; j++) {
                    near[j] = true;
                }
            }
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < near.length; ) {
            int from = i;
            while (i < near.length && !near[i]) {
                i++;
            }
            if (i - from > 1) {
                rows.add(new Row.Gap(i - from));
            } else if (i > from) {
                rows.add(pairs.get(from));
            }
            while (i < near.length && near[i]) {
                rows.add(pairs.get(i++));
            }
        }
        return rows;
    }
}
