package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.app.desktop.inspector.form.Choice.Branch;
import dev.stepwright.app.desktop.inspector.form.ReferencePicker.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The lines of an open [ReferencePicker]: the entries that match what is typed, under headings,
/// with those inside the groups that the person has unfolded.
public final class PickerTree {
    /// How a line stands to what is inside it.
    public enum Fold {
        NONE,
        CLOSED,
        OPEN
    }

    /// One line.
    ///
    /// @param heading the text of a heading; empty for an entry
    /// @param depth how far in it stands
    public record Line(String heading, Optional<Entry> entry, int depth, Fold fold) {
        static Line heading(String text) {
            return new Line(text, Optional.empty(), 0, Fold.NONE);
        }

        public boolean isHeading() {
            return entry.isEmpty();
        }
    }

    private final ReferencePicker picker;
    private final Set<Branch> open = new HashSet<>();
    private final Map<Branch, Set<Integer>> asked = new HashMap<>();
    private List<Line> lines = List.of();
    private String typed = "";

    public PickerTree(ReferencePicker picker) {
        this.picker = picker;
        fill();
    }

    public List<Line> lines() {
        return lines;
    }

    /// Shows what matches.
    public void type(String text) {
        typed = text;
        fill();
    }

    private void fill() {
        var found = new ArrayList<Line>();
        String section = "";
        for (Entry entry : picker.matching(typed)) {
            if (!entry.section().equals(section)) {
                section = entry.section();
                found.add(Line.heading(section));
            }
            add(entry, 0, found);
        }
        lines = List.copyOf(found);
    }

    private void add(Entry entry, int depth, List<Line> found) {
        if (!(entry.choice() instanceof Choice.Unfold(Branch branch))) {
            found.add(new Line("", Optional.of(entry), depth, Fold.NONE));
            return;
        }
        boolean unfolded = open.contains(branch);
        found.add(new Line("", Optional.of(entry), depth, unfolded ? Fold.OPEN : Fold.CLOSED));
        if (unfolded) {
            for (Entry inner : picker.inside(branch, asked.getOrDefault(branch, Set.of()))) {
                add(inner, depth + 1, found);
            }
        }
    }

    /// The first line that can be chosen; -1 where there is none.
    public int first() {
        return next(-1, 1);
    }

    /// The next line that can be chosen, going up or down; the same one at the end.
    public int next(int from, int by) {
        int direction = by < 0 ? -1 : 1;
        int at = Math.clamp((long) from + by, 0, Math.max(0, lines.size() - 1));
        while (at >= 0 && at < lines.size() && lines.get(at).isHeading()) {
            at += direction;
        }
        return at >= 0 && at < lines.size() ? at : from;
    }

    /// Goes into a line: opens a group, or steps to the first line inside an open one.
    ///
    /// @return the line to be selected; empty where there is nothing inside
    public Optional<Integer> into(int index) {
        return switch (fold(index)) {
            case NONE -> Optional.empty();
            case CLOSED -> {
                branch(index).ifPresent(open::add);
                fill();
                yield Optional.of(index);
            }
            case OPEN ->
                    index + 1 < lines.size() && depth(index + 1) > depth(index)
                            ? Optional.of(index + 1)
                            : Optional.empty();
        };
    }

    /// Goes out of a line: closes an open group, or steps to the group around it.
    ///
    /// @return the line to be selected; empty where nothing is around it
    public Optional<Integer> outOf(int index) {
        if (fold(index) == Fold.OPEN) {
            branch(index).ifPresent(open::remove);
            fill();
            return Optional.of(index);
        }
        int depth = depth(index);
        for (int i = index - 1; depth > 0 && i >= 0; i--) {
            if (depth(i) < depth && !lines.get(i).isHeading()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// Opens a group, or closes it.
    public void toggle(int index) {
        if (fold(index) == Fold.OPEN) {
            outOf(index);
        } else {
            into(index);
        }
    }

    /// Shows an element of a list by its position, with what is inside it.
    ///
    /// @return the line to be selected, or the reason why there is no such element
    public Shown position(Choice.Position choice, String text) {
        String digits = text.strip();
        boolean number = digits.matches("\\d{1,5}");
        int position = number ? Integer.parseInt(digits) : -1;
        if (!number || choice.last() >= 0 && position > choice.last()) {
            return new Shown(
                    -1,
                    choice.last() >= 0
                            ? "The positions are 0 to " + choice.last() + "."
                            : "A position is a whole number, the first is 0.");
        }
        asked.computeIfAbsent(choice.list(), _ -> new TreeSet<>()).add(position);
        String path = choice.list().path() + "[" + position + "]";
        open.add(new Branch(choice.list().prefix(), choice.list().step(), path));
        fill();
        for (int i = 0; i < lines.size(); i++) {
            if (branch(i).filter(branch -> branch.path().equals(path)).isPresent()
                    || puts(i, choice.list().prefix() + path)) {
                return new Shown(i, "");
            }
        }
        return new Shown(-1, "There is no element at this position.");
    }

    /// What came of asking for a position.
    public record Shown(int line, String refusal) {}

    private boolean puts(int index, String reference) {
        return lines.get(index)
                .entry()
                .filter(
                        entry ->
                                entry.choice() instanceof Choice.Put put
                                        && put.value().text().contains("\"" + reference + "\""))
                .isPresent();
    }

    private Fold fold(int index) {
        return index < 0 || index >= lines.size() ? Fold.NONE : lines.get(index).fold();
    }

    private int depth(int index) {
        return index < 0 || index >= lines.size() ? 0 : lines.get(index).depth();
    }

    private Optional<Branch> branch(int index) {
        return lines.get(index)
                .entry()
                .map(Entry::choice)
                .filter(Choice.Unfold.class::isInstance)
                .map(choice -> ((Choice.Unfold) choice).branch());
    }
}
