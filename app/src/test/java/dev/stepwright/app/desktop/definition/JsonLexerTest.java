package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLexerTest {
    private static List<String> parts(String line) {
        return JsonLexer.line(line).stream()
                .map(token -> token.kind() + " " + token.of(line))
                .toList();
    }

    @Test
    void tellsKeysFromTexts() {
        assertThat(parts("  \"Name\" : \"A\","))
                .containsExactly("KEY \"Name\"", "PUNCTUATION :", "TEXT \"A\"", "PUNCTUATION ,");
    }

    @Test
    void knowsNumbersAndWords() {
        assertThat(parts("[-1.5e3, true, null]"))
                .containsExactly(
                        "PUNCTUATION [",
                        "NUMBER -1.5e3",
                        "PUNCTUATION ,",
                        "WORD true",
                        "PUNCTUATION ,",
                        "WORD null",
                        "PUNCTUATION ]");
    }

    @Test
    void seesPastEscapedQuotes() {
        assertThat(parts("\"a\\\"b\\\\\": 1"))
                .containsExactly("KEY \"a\\\"b\\\\\"", "PUNCTUATION :", "NUMBER 1");
    }

    @Test
    void callsWrongWhatIsNoJson() {
        assertThat(parts("{x: 01, \"open"))
                .containsExactly(
                        "PUNCTUATION {",
                        "WRONG x",
                        "PUNCTUATION :",
                        "WRONG 01",
                        "PUNCTUATION ,",
                        "WRONG \"open");
    }

    @Test
    void takesAnEscapedQuoteAtTheEndForNoEnd() {
        assertThat(parts("\"a\\\"")).containsExactly("WRONG \"a\\\"");
    }
}
