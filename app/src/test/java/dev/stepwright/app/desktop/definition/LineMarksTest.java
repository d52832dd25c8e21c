package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.definition.CodeEditor.At;
import dev.stepwright.model.check.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineMarksTest {
    private static final ProblemMark LATE = mark(20, 25, Severity.ERROR);
    private static final ProblemMark EARLY = mark(2, 6, Severity.WARNING);
    private static final ProblemMark BELOW = mark(0, 4, Severity.INFO);

    private final LineMarks marks = new LineMarks();

    private static ProblemMark mark(int start, int end, Severity severity) {
        return new ProblemMark(start, end, severity, "is wrong", null);
    }

    @BeforeEach
    void show() {
        marks.show(Map.of(3, List.of(LATE, EARLY), 8, List.of(BELOW)));
    }

    @Test
    void goesRoundFromMarkToMark() {
        assertThat(marks.next(new At(0, 0), true)).contains(new At(3, 2));
        assertThat(marks.next(new At(3, 2), true)).contains(new At(3, 20));
        assertThat(marks.next(new At(3, 20), true)).contains(new At(8, 0));
        assertThat(marks.next(new At(8, 0), true)).contains(new At(3, 2));
    }

    @Test
    void goesBackFromMarkToMark() {
        assertThat(marks.next(new At(8, 0), false)).contains(new At(3, 20));
        assertThat(marks.next(new At(3, 20), false)).contains(new At(3, 2));
        assertThat(marks.next(new At(3, 2), false)).contains(new At(8, 0));
    }

    @Test
    void tellsTheMarkThatAPlaceIsInAndOtherwiseTheWorstOfTheLine() {
        assertThat(marks.at(new At(3, 4))).contains(EARLY);
        assertThat(marks.at(new At(3, 12))).contains(LATE);
        assertThat(marks.at(new At(4, 0))).isEqualTo(Optional.empty());
    }

    @Test
    void movesWithTheLines() {
        marks.move(5, 2);
        assertThat(marks.lines()).containsExactly(3, 10);
        assertThat(marks.worst(0, 9)).isEqualTo(Severity.ERROR);
        assertThat(marks.worst(4, 12)).isEqualTo(Severity.INFO);
    }
}
