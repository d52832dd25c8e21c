package dev.stepwright.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.compare.Comparison.Kind;
import dev.stepwright.app.desktop.compare.Comparison.Line;
import dev.stepwright.app.desktop.compare.Comparison.Row;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void putsWhatDiffersSideBySide() {
        assertThat(Comparison.of("a\n<b>\nc\n", "a\nx\nc\nd\n"))
                .isEqualTo(
                        new Comparison(
                                java.util.List.of(
                                        new Row.Pair(Kind.SAME, new Line(1, "a"), new Line(1, "a")),
                                        new Row.Pair(
                                                Kind.CHANGED, new Line(2, "<b>"), new Line(2, "x")),
                                        new Row.Pair(Kind.SAME, new Line(3, "c"), new Line(3, "c")),
                                        new Row.Pair(Kind.ONLY_RIGHT, Line.NONE, new Line(4, "d"))),
                                2));
    }

    @Test
    void leavesOutLongStretchesOfTheSame() {
        String same = "s\n".repeat(20);
        assertThat(Comparison.of(same + "a\n", same + "b\n").rows())
                .first()
                .isEqualTo(new Row.Gap(17));
        assertThat(Comparison.of(same, same))
                .isEqualTo(new Comparison(java.util.List.of(new Row.Gap(20)), 0));
    }
}
