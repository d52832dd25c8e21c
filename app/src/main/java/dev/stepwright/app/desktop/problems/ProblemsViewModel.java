package dev.stepwright.app.desktop.problems;

import dev.stepwright.app.desktop.problems.ProblemRow.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which problems the list shows, and in which groups.
///
/// @param rows all problems, the worst first, those that are muted among them
/// @param filter words that all must stand in a row
/// @param severities those that are shown
/// @param grouping what stands together
/// @param withMuted whether those that are muted are shown too
public record ProblemsViewModel(
        List<ProblemRow> rows,
        String filter,
        Set<Severity> severities,
        Grouping grouping,
        boolean withMuted) {
    /// Nothing is found yet, and all would be shown.
    public static final ProblemsViewModel START =
            new ProblemsViewModel(
                    List.of(), "", EnumSet.allOf(Severity.class), Grouping.NONE, false);

    /// What stands together in the list.
    public enum Grouping {
        NONE("By severity"),
        STEP("By step"),
        RULE("By rule");

        private final String title;

        Grouping(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// A line of the list.
    public sealed interface Line {
        /// What those below it have in common.
        record Heading(String title, int count, boolean rule) implements Line {}

        /// A problem.
        record Entry(ProblemRow row) implements Line {}
    }

    ProblemsViewModel withRows(List<ProblemRow> found) {
        return new ProblemsViewModel(List.copyOf(found), filter, severities, grouping, withMuted);
    }

    ProblemsViewModel withFilter(String words) {
        return new ProblemsViewModel(rows, words, severities, grouping, withMuted);
    }

    ProblemsViewModel withGrouping(Grouping chosen) {
        return new ProblemsViewModel(rows, filter, severities, chosen, withMuted);
    }

    ProblemsViewModel withMuted(boolean shown) {
        return new ProblemsViewModel(rows, filter, severities, grouping, shown);
    }

    ProblemsViewModel withSeverity(Severity severity, boolean shown) {
        var some = EnumSet.noneOf(Severity.class);
        some.addAll(severities);
        if (shown) {
            some.add(severity);
        } else {
            some.remove(severity);
        }
        return new ProblemsViewModel(rows, filter, some, grouping, withMuted);
    }

    /// How many there are of each severity, without those that are muted.
    public Map<Severity, Integer> counts() {
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        for (ProblemRow row : rows) {
            if (row.muted().isEmpty()) {
                counts.merge(row.severity(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// How many are muted.
    public int muted() {
        return (int) rows.stream().filter(row -> row.muted().isPresent()).count();
    }

    /// The rows that are shown, in the order of the list.
    public List<ProblemRow> shown() {
        return lines().stream()
                .filter(Line.Entry.class::isInstance)
                .map(line -> ((Line.Entry) line).row())
                .toList();
    }

    /// The lines of the list.
    public List<Line> lines() {
        List<ProblemRow> some = rows.stream().filter(this::isShown).toList();
        return switch (grouping) {
            case NONE -> some.stream().<Line>map(Line.Entry::new).toList();
            case STEP -> grouped(some, row -> row.who().isEmpty() ? "Pipeline" : row.who(), false);
            case RULE -> grouped(some, ProblemRow::rule, true);
        };
    }

    private boolean isShown(ProblemRow row) {
        if (!severities.contains(row.severity()) || row.muted().isPresent() && !withMuted) {
            return false;
        }
        String text =
                (row.who() + " " + row.sentence() + " " + row.rule()).toLowerCase(Locale.ROOT);
        for (String word : filter.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<Line> grouped(
            List<ProblemRow> rows, Function<ProblemRow, String> key, boolean rule) {
        var groups = new LinkedHashMap<String, List<ProblemRow>>();
        rows.forEach(
                row -> groups.computeIfAbsent(key.apply(row), _ -> new ArrayList<>()).add(row));
        var lines = new ArrayList<Line>();
        groups.forEach(
                (title, some) -> {
                    lines.add(new Line.Heading(title, some.size(), rule));
                    some.forEach(row -> lines.add(new Line.Entry(row)));
                });
        return lines;
    }
}
