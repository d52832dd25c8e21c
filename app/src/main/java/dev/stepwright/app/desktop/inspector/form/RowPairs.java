package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.Lookup;
import java.util.ArrayList;
import java.util.List;

/// Rows on lines: two short values that follow each other share one.
public final class RowPairs {
    private RowPairs() {}

    public static List<List<Row>> of(List<? extends Row> rows) {
        var lines = new ArrayList<List<Row>>();
        for (Row row : rows) {
            boolean beside =
                    !lines.isEmpty()
                            && lines.getLast().size() == 1
                            && isShort(lines.getLast().getFirst())
                            && isShort(row);
            if (beside) {
                lines.getLast().add(row);
            } else {
                lines.add(new ArrayList<>(List.of(row)));
            }
        }
        return List.copyOf(lines);
    }

    /// Whether a row shares a line with its neighbour.
    public static boolean isShort(Row row) {
        return row instanceof ValueRow value && value.label().length() < 24 && value.sort().small();
    }

    /// A short value that is longer than a number.
    public static boolean isWide(Row row) {
        return row instanceof ValueRow value && value.sort().lookup() == Lookup.INSTANCE_TYPE;
    }
}
