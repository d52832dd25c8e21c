package dev.stepwright.model.fix;

import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;

/// What an edit changes in the text of a definition, as the lines before and after.
///
/// @param lines those that differ, with one that stays around them
public record FixPreview(List<Line> lines) {
    private static final int MOST_LINES = 7;
    private static final int LONGEST = 96;
    private static final int LEAD = 32;

    /// How a line came about.
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// One line without what all have in front.
    public record Line(Kind kind, String text) {}

    public static FixPreview of(Document before, Document after) {
        List<String> old = before.text().lines().toList();
        List<String> now = after.text().lines().toList();
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<String> gone = old.subList(start, old.size() - end);
        List<String> come = now.subList(start, now.size() - end);
        var lines = new ArrayList<Line>();
        if (gone.isEmpty() && come.isEmpty()) {
            return new FixPreview(List.of());
        }
        if (gone.size() == 1 && come.size() == 1) {
            pair(gone.getFirst(), come.getFirst(), lines);
            return new FixPreview(unindented(lines));
        }
        if (start > 0) {
            lines.add(new Line(Kind.SAME, cut(old.get(start - 1), 0)));
        }
        if (gone.size() == come.size()) {
            for (int i = 0; i < gone.size() && lines.size() < 2 * MOST_LINES; i++) {
                if (!gone.get(i).equals(come.get(i))) {
                    pair(gone.get(i), come.get(i), lines);
                }
            }
        } else {
            some(gone, Kind.REMOVED, lines);
            some(come, Kind.ADDED, lines);
        }
        if (end > 0) {
            lines.add(new Line(Kind.SAME, cut(old.get(old.size() - end), 0)));
        }
        return new FixPreview(unindented(lines));
    }

    private static void some(List<String> all, Kind kind, List<Line> lines) {
        all.stream().limit(MOST_LINES).forEach(each -> lines.add(new Line(kind, cut(each, 0))));
        if (all.size() > MOST_LINES) {
            lines.add(new Line(kind, "…"));
        }
    }

    /// Of long lines the part around the first difference.
    private static void pair(String old, String now, List<Line> lines) {
        int same = 0;
        while (same < Math.min(old.length(), now.length())
                && old.charAt(same) == now.charAt(same)) {
            same++;
        }
        lines.add(new Line(Kind.REMOVED, cut(old, same)));
        lines.add(new Line(Kind.ADDED, cut(now, same)));
    }

    private static String cut(String line, int around) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int from = around > LONGEST - LEAD ? around - LEAD : 0;
        int to = Math.min(line.length(), from + LONGEST);
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }

    private static List<Line> unindented(List<Line> lines) {
        int indent =
                lines.stream()
                        .map(Line::text)
                        .filter(text -> !text.isBlank() && !text.startsWith("…"))
                        .mapToInt(text -> text.length() - text.stripLeading().length())
                        .min()
                        .orElse(0);
        return lines.stream()
                .map(
                        line ->
                                new Line(
                                        line.kind(),
                                        line.text().startsWith("…")
                                                ? line.text()
                                                : line.text()
                                                        .substring(
                                                                Math.min(
                                                                        indent,
                                                                        line.text().length()))))
                .toList();
    }
}
