package dev.stepwright.app.cli;

import static dev.stepwright.app.cli.Calls.stepwright;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.cli.Calls.Answer;
import dev.stepwright.canvas.paint.Palette;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String TEXT =
            "\ufeff{\"Steps\" : [{\"Name\": \"Train é\", \"Type\": \"Training\"}],\r\n\t\"n\": 1.50}";

    @TempDir Path folder;
    Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.json"), TEXT);
    }

    @Test
    void writesTheDefinitionAsItCame() {
        assertThat(stepwright("convert", file, "-o", folder.resolve("b.json")))
                .isEqualTo(new Answer(0, "", ""));
        assertThat(folder.resolve("b.json")).hasSameBinaryContentAs(file);
    }

    @Test
    void writesBytesToStandardOutput() {
        assertThat(stepwright("convert", file, "--to", "json", "-o", "-"))
                .isEqualTo(new Answer(0, TEXT, ""));
    }

    @Test
    void goesByTheEndingUnlessAFormatIsGiven() {
        stepwright("convert", file, "-o", folder.resolve("b.svg"));
        stepwright("convert", file, "-o", folder.resolve("c.svg"), "--to", "json");

        assertThat(folder.resolve("b.svg")).content().startsWith("<svg").contains("Train é");
        assertThat(folder.resolve("c.svg")).hasSameBinaryContentAs(file);
    }

    @Test
    void listsTheFormatsWhenItDoesNotKnowOne() {
        assertMistake(
                "There is no format klingon; use json, svg, png or pdf.",
                "convert",
                file,
                "--to",
                "klingon",
                "-o",
                "x");
        assertMistake(
                "The ending of x.tlh stands for no format; add --to json, svg, png or pdf.",
                "convert",
                file,
                "-o",
                "x.tlh");
        assertMistake(
                "Standard output has no ending that says the format; add --to json, svg, png or pdf.",
                "convert",
                file,
                "-o",
                "-");
    }

    @Test
    void saysWhyItCannotWrite() {
        Path nowhere = folder.resolve("gone").resolve("b.json");

        assertThat(stepwright("convert", file, "-o", nowhere))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "stepwright: There is no folder %s; make it, or choose another.\n"
                                        .formatted(folder.resolve("gone"))));
    }

    @Test
    void leavesTheTargetAloneWhenTheFileCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path target = Files.writeString(folder.resolve("b.json"), "before");

        Answer answer = stepwright("convert", broken, "-o", target);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith(broken + ":1:2: error JSON_SYNTAX ");
        assertThat(target).hasContent("before");
    }

    private static void assertMistake(String sentence, Object... args) {
        assertThat(stepwright(args))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "stepwright: " + sentence + " See stepwright convert --help.\n"));
    }

    @Test
    void drawsPicturesOfOtherColoursAndSizes() throws IOException {
        stepwright("convert", file, "-o", folder.resolve("a.svg"));
        stepwright(
                "convert", file, "-o", folder.resolve("b.svg"), "--theme", "dark", "--scale", "2");

        String light = Files.readString(folder.resolve("a.svg"));
        String dark = Files.readString(folder.resolve("b.svg"));
        assertThat(light).contains("<svg", "width=\"264\"", Palette.LIGHT.canvas().hex());
        assertThat(dark).contains("<svg", "width=\"528\"", Palette.DARK.canvas().hex());
    }

    @Test
    void drawsEveryKindOfPicture() throws IOException {
        for (String ending : List.of("png", "pdf")) {
            Path picture = folder.resolve("a." + ending);
            assertThat(stepwright("convert", file, "-o", picture)).isEqualTo(new Answer(0, "", ""));
            assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1))
                    .containsIgnoringCase(ending);
        }
    }

    @Test
    void refusesASizeThatIsNoneAndColoursForWhatIsNoPicture() {
        Path svg = folder.resolve("a.svg");
        assertMistake(
                "--scale takes a number from 0.1 to 8, not 9.0.",
                "convert",
                file,
                "-o",
                svg,
                "--scale",
                "9");
        assertMistake(
                "json is no picture; leave out --theme.",
                "convert",
                file,
                "-o",
                folder.resolve("b.json"),
                "--theme",
                "dark");
    }
}
