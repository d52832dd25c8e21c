package dev.stepwright.app.cli;

import static dev.stepwright.app.cli.Calls.stepwright;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.cli.Calls.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                "There is no format klingon; use json or svg.",
                "convert",
                file,
                "--to",
                "klingon",
                "-o",
                "x");
        assertMistake(
                "The ending of x.tlh stands for no format; add --to json or svg.",
                "convert",
                file,
                "-o",
                "x.tlh");
        assertMistake(
                "Standard output has no ending that says the format; add --to json or svg.",
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
}
