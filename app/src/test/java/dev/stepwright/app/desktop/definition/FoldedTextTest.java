package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    private final FoldedText text = new FoldedText();

    @BeforeEach
    void show() {
        text.show(List.of("{", "  \"a\": [", "    1", "  ],", "  \"b\": {", "    2", "  }", "}"));
    }

    private List<String> shown() {
        return IntStream.range(0, text.size()).mapToObj(text::text).toList();
    }

    @Test
    void showsAFoldAsOneLine() {
        text.fold(1, 3);
        text.fold(4, 6);
        assertThat(shown()).containsExactly("{", "  \"a\": [ … ],", "  \"b\": { … }", "}");
    }

    @Test
    void countsShownLinesAndTextLines() {
        text.fold(1, 3);
        text.fold(4, 6);
        assertThat(IntStream.range(0, 4).map(text::real)).containsExactly(0, 1, 4, 7);
        assertThat(IntStream.range(0, 8).map(text::shown)).containsExactly(0, 1, 1, 1, 2, 2, 2, 3);
    }

    @Test
    void keepsFoldsBehindAChange() {
        text.fold(4, 6);
        text.replace(2, 5, 2, 5, List.of("", "    3"));
        assertThat(shown()).contains("  \"b\": { … }").hasSize(7);
        assertThat(text.line(3)).isEqualTo("    3");
    }

    @Test
    void opensTheFoldThatIsChanged() {
        text.fold(1, 3);
        text.replace(1, 2, 2, 0, List.of("x"));
        assertThat(text.hasFolds()).isFalse();
        assertThat(text.line(1)).isEqualTo("  x    1");
    }

    @Test
    void saysWhichFoldHidesALine() {
        text.fold(1, 3);
        assertThat(text.holder(2)).hasValue(1);
        assertThat(text.holder(1)).isEmpty();
        assertThat(text.holder(4)).isEmpty();
    }

    @Test
    void joinsWhatIsBetweenTwoPlaces() {
        assertThat(text.text(1, 2, 2, 5)).isEqualTo("\"a\": [\n    1");
    }

    @Test
    void findsTheBracketThatCloses() {
        assertThat(Folding.end(text::line, text.count(), 0)).hasValue(7);
        assertThat(Folding.end(text::line, text.count(), 1)).hasValue(3);
        assertThat(Folding.end(text::line, text.count(), 2)).isEmpty();
    }

    @Test
    void takesABracketInATextForNone() {
        text.show(List.of("{", "  \"a\": \"}\\\"}\"", "}"));
        assertThat(Folding.end(text::line, text.count(), 0)).hasValue(2);
    }
}
