package dev.stepwright.canvas.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMeasureTest {
    private static final TextStyle MONO = TextStyle.CODE.withSize(10);

    @Test
    void knowsTheAdvancesOfTheFont() {
        // A cell of JetBrains Mono is 600 of 1000 units wide.
        assertThat(TextMeasure.width("abc", MONO)).isCloseTo(18, within(1e-9));
        assertThat(TextMeasure.width("", TextStyle.TITLE)).isZero();
        assertThat(TextMeasure.width("mm", TextStyle.TITLE))
                .isGreaterThan(3 * TextMeasure.width("ii", TextStyle.TITLE));
    }

    @Test
    void semiboldIsWiderThanRegular() {
        assertThat(TextMeasure.width("AbaloneTrain", TextStyle.TITLE))
                .isGreaterThan(TextMeasure.width("AbaloneTrain", new TextStyle(Face.REGULAR, 13)));
    }

    @Test
    void keepsATextThatFits() {
        assertThat(TextMeasure.fit("Train", 30, MONO)).isEqualTo("Train");
    }

    @Test
    void cutsTheEndWithAnEllipsis() {
        assertThat(TextMeasure.fit("AbaloneRegisterModel", 60, MONO)).isEqualTo("AbaloneRe…");
        assertThat(TextMeasure.fit("Abalone Register", 54, MONO)).isEqualTo("Abalone…");
    }

    @Test
    void givesNothingWhereNotEvenTheEllipsisFits() {
        assertThat(TextMeasure.fit("Train", 3, MONO)).isEmpty();
    }

    @Test
    void cutsAUriInTheMiddle() {
        assertThat(TextMeasure.fitMiddle("s3://bucket/train/data.csv", 72, MONO))
                .isEqualTo("s3://b…a.csv");
    }

    @Test
    void neverTearsASurrogatePair() {
        String emoji = "😀😀😀😀😀😀";
        for (int width = 6; width < 70; width++) {
            String cut = TextMeasure.fit(emoji, width, MONO);
            assertThat(cut.replace("…", "").length() % 2).as(cut).isZero();
            String middle = TextMeasure.fitMiddle(emoji, width, MONO);
            assertThat(middle.replace("…", "").codePoints().allMatch(c -> c == 0x1F600)).isTrue();
        }
    }

    @Test
    void guessesTheWidthOfWhatTheFontDoesNotHave() {
        assertThat(TextMeasure.width("漢", MONO)).isEqualTo(10);
        assertThat(TextMeasure.width("😀", MONO)).isEqualTo(10);
        assertThat(TextMeasure.width("\u0000", MONO)).isZero();
        assertThat(TextMeasure.width("\uD83D", MONO)).isPositive();
    }

    @Test
    void wrapsAtSpacesAndCutsTheLastLine() {
        assertThat(TextMeasure.wrap("Process the raw data", 60, 2, MONO))
                .isEqualTo(List.of("Process", "the raw d…"));
        assertThat(TextMeasure.wrap("one two", 60, 2, MONO)).isEqualTo(List.of("one two"));
    }

    @Test
    void breaksANameAtItsJoints() {
        assertThat(TextMeasure.wrap("AbaloneRegisterModel", 60, 3, MONO))
                .isEqualTo(List.of("Abalone", "Register", "Model"));
        assertThat(TextMeasure.wrap("read-raw_data", 60, 2, MONO))
                .isEqualTo(List.of("read-raw_", "data"));
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(TextMeasure.wrap("preprocessing", 60, 3, MONO))
                .isEqualTo(List.of("preprocess", "ing"));
        assertThat(TextMeasure.wrap("ab", 1, 3, MONO)).isEqualTo(List.of("a", "b"));
    }
}
