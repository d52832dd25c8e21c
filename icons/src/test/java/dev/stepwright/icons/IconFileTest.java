package dev.stepwright.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconFileTest {

    @Test
    void readsStrokedAndFilledPathsInOrder() {
        var icon =
                read(
                        """
                        <path d="M1 1H5"/>
                        <path d="M2 2H4V4Z" fill="currentColor" stroke="none"/>
                        """);

        assertThat(icon)
                .isEqualTo(
                        new Icon(
                                "sample",
                                List.of(new Shape("M1 1H5", false), new Shape("M2 2H4V4Z", true))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle cx=\"12\" cy=\"12\" r=\"3\"/>",
                "<path d=\"M1 1H5\" fill=\"red\"/>",
                "<path d=\"M1 1H5\" opacity=\"0.5\" fill=\"currentColor\" stroke=\"none\"/>",
                "<path d=\"M1 1H5\"",
            })
    void refusesALineInAnotherForm(String line) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The file of icon \"sample\" has a line that is neither a stroked nor a filled path: "
                                + line);
    }

    @Test
    void refusesAFileWithAnotherGrid() {
        var svg =
                IconFile.OPENING.replace("0 0 24 24", "0 0 32 32")
                        + "\n<path d=\"M1 1H5\"/>\n</svg>";

        assertThatThrownBy(() -> IconFile.read("sample", svg))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The file of icon \"sample\" must begin with <svg");
    }

    @Test
    void refusesAFileThatDrawsNothing() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hold paths");
    }

    private static Icon read(String lines) {
        var body = lines.isEmpty() ? "" : lines.stripTrailing() + "\n";
        return IconFile.read("sample", IconFile.OPENING + "\n" + body + "</svg>\n");
    }
}
