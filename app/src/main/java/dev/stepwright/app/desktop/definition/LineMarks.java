package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.check.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is wrong in which line of a text, both from 0; it moves with the lines while somebody
/// types.
final class LineMarks {
    private static final Comparator<ProblemMark> BY_PLACE =
            Comparator.comparingInt(ProblemMark::start);

    private TreeMap<Integer, List<ProblemMark>> marks = new TreeMap<>();

    /// Takes other marks in place of those that were.
    void show(Map<Integer, List<ProblemMark>> all) {
        marks = new TreeMap<>(all);
    }

    List<ProblemMark> of(int line) {
        return marks.getOrDefault(line, List.of());
    }

    /// The lines with marks, in their order.
    List<Integer> lines() {
        return List.copyOf(marks.keySet());
    }

    /// The worst of what is wrong in some lines; nothing where all is well.
    ///
    /// @param last the last line that counts
    @Nullable Severity worst(int first, int last) {
        Severity worst = null;
        for (List<ProblemMark> all : marks.subMap(first, true, last, true).values()) {
            for (ProblemMark mark : all) {
                if (worst == null || mark.severity().compareTo(worst) < 0) {
                    worst = mark.severity();
                }
            }
        }
        return worst;
    }

    /// Lines came or went behind one.
    void move(int behind, int by) {
        if (by == 0 || marks.isEmpty()) {
            return;
        }
        var moved = new TreeMap<Integer, List<ProblemMark>>();
        marks.forEach((line, all) -> moved.put(line > behind ? Math.max(0, line + by) : line, all));
        marks = moved;
    }

    /// The mark at a place: the one that the column is in, otherwise the worst of the line.
    Optional<ProblemMark> at(CodeEditor.At at) {
        List<ProblemMark> here = of(at.line());
        return here.stream()
                .filter(mark -> at.column() >= mark.start() && at.column() <= mark.end())
                .min(Comparator.comparing(ProblemMark::severity))
                .or(() -> here.stream().min(Comparator.comparing(ProblemMark::severity)));
    }

    /// Where the next mark begins, or the one before; round and round. Empty without a mark. The
    /// mark that the place is in does not count.
    Optional<CodeEditor.At> next(CodeEditor.At from, boolean forward) {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Optional<CodeEditor.At> here =
                of(from.line()).stream()
                        .sorted(BY_PLACE)
                        .filter(
                                mark ->
                                        forward
                                                ? mark.start() > from.column()
                                                : mark.end() < from.column())
                        .map(mark -> new CodeEditor.At(from.line(), mark.start()))
                        .reduce((one, other) -> forward ? one : other);
        return here.or(
                () -> {
                    Integer line =
                            forward ? marks.higherKey(from.line()) : marks.lowerKey(from.line());
                    int other =
                            line == null ? (forward ? marks.firstKey() : marks.lastKey()) : line;
                    return starts(other).reduce((one, next) -> forward ? one : next);
                });
    }

    private java.util.stream.Stream<CodeEditor.At> starts(int line) {
        return of(line).stream()
                .sorted(BY_PLACE)
                .map(mark -> new CodeEditor.At(line, mark.start()));
    }
}
