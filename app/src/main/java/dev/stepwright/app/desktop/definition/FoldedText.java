package dev.stepwright.app.desktop.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The lines of a text, some of them folded away: what an editor holds.
///
/// Lines are counted twice: as they are in the text, and as they are shown. A folded range is shown
/// as one line, its first with the end of its last.
final class FoldedText {
    /// Stands for what is folded away.
    static final String ELLIPSIS = " … ";

    private final ArrayList<String> lines = new ArrayList<>(List.of(""));
    private final TreeMap<Integer, Integer> folds = new TreeMap<>();
    private int[] heads = {};
    private int[] hidden = {};

    /// All lines, folded or not, as they are now.
    String[] lines() {
        return lines.toArray(String[]::new);
    }

    int count() {
        return lines.size();
    }

    String line(int line) {
        return lines.get(line);
    }

    /// Takes other lines; nothing is folded.
    void show(List<String> all) {
        folds.clear();
        lines.clear();
        lines.addAll(all.isEmpty() ? List.of("") : all);
        index();
    }

    /// How many lines are shown.
    int size() {
        return lines.size() - (hidden.length == 0 ? 0 : hidden[hidden.length - 1]);
    }

    /// The line that is shown at an index.
    int real(int shown) {
        int low = 0;
        int high = heads.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (heads[mid] - before(mid) < shown) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return shown + before(low);
    }

    /// Where a line is shown; one that is folded away where its fold is.
    int shown(int line) {
        int at = Arrays.binarySearch(heads, line);
        int fold = at >= 0 ? at : -at - 1;
        if (at < 0 && fold > 0 && line <= folds.getOrDefault(heads[fold - 1], -1)) {
            return heads[fold - 1] - before(fold - 1);
        }
        return line - before(fold);
    }

    private int before(int fold) {
        return fold == 0 ? 0 : hidden[fold - 1];
    }

    /// What is shown at an index.
    String text(int shown) {
        int line = real(shown);
        Integer last = folds.get(line);
        return last == null
                ? lines.get(line)
                : lines.get(line) + ELLIPSIS + lines.get(last).strip();
    }

    /// Whether a line is the first of a folded range.
    boolean isFolded(int line) {
        return folds.containsKey(line);
    }

    boolean hasFolds() {
        return !folds.isEmpty();
    }

    /// The line that is the first of the folded range that a line is hidden in.
    OptionalInt holder(int line) {
        Map.Entry<Integer, Integer> fold = folds.lowerEntry(line);
        return fold != null && fold.getValue() >= line
                ? OptionalInt.of(fold.getKey())
                : OptionalInt.empty();
    }

    /// Hides the lines behind one, up to the last of its range. What was folded inside opens with
    /// it.
    void fold(int line, int last) {
        folds.subMap(line, true, last, true).clear();
        folds.put(line, last);
        index();
    }

    void unfold(int line) {
        if (folds.remove(line) != null) {
            index();
        }
    }

    void unfoldAll() {
        folds.clear();
        index();
    }

    private void index() {
        heads = new int[folds.size()];
        hidden = new int[folds.size()];
        int i = 0;
        int sum = 0;
        for (var fold : folds.entrySet()) {
            heads[i] = fold.getKey();
            sum += fold.getValue() - fold.getKey();
            hidden[i++] = sum;
        }
    }

    /// Puts other text in the place of a part. What is folded there opens; what is folded behind it
    /// stays so.
    void replace(int line, int column, int lastLine, int lastColumn, List<String> with) {
        String head = lines.get(line).substring(0, column);
        String tail = lines.get(lastLine).substring(lastColumn);
        var fresh = new ArrayList<String>(with);
        fresh.set(0, head + fresh.getFirst());
        fresh.set(fresh.size() - 1, fresh.getLast() + tail);
        if (line == lastLine && fresh.size() == 1) {
            lines.set(line, fresh.getFirst());
        } else {
            List<String> part = lines.subList(line, lastLine + 1);
            part.clear();
            lines.addAll(line, fresh);
        }
        moveFolds(line, lastLine, fresh.size() - 1 - (lastLine - line));
    }

    private void moveFolds(int line, int lastLine, int shift) {
        if (folds.isEmpty()) {
            return;
        }
        var moved = new TreeMap<Integer, Integer>();
        folds.forEach(
                (head, last) -> {
                    if (last < line) {
                        moved.put(head, last);
                    } else if (head > lastLine || shift == 0 && line == lastLine && head == line) {
                        moved.put(head + shift, last + shift);
                    }
                });
        folds.clear();
        folds.putAll(moved);
        index();
    }

    /// The lines between two places, joined.
    String text(int line, int column, int lastLine, int lastColumn) {
        if (line == lastLine) {
            return lines.get(line).substring(column, lastColumn);
        }
        var out = new StringBuilder(lines.get(line).substring(column));
        for (int i = line + 1; i < lastLine; i++) {
            out.append('\n').append(lines.get(i));
        }
        return out.append('\n').append(lines.get(lastLine), 0, lastColumn).toString();
    }
}
