package dev.stepwright.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplaylessRunTest {
    private static final String WHY = "There is no display.";

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void runsTheSampleAndDrawsHowItEnded() {
        assertThat(run(Optional.empty())).isZero();

        assertThat(err.toString(UTF_8)).isEqualTo("stepwright: There is no display.\n");
        assertThat(out.toString(UTF_8))
                .startsWith("Running the sample Abalone on the local engine.\n")
                .contains("Execution Succeeded")
                .endsWith("The picture is in %s.\n".formatted(folder.resolve("abalone.svg")));
        assertThat(folder.resolve("abalone.svg"))
                .content()
                .startsWith("<svg")
                .contains("Evaluate", "Skipped");
    }

    @Test
    void drawsThePipelineWhenANeededValueIsMissing() throws IOException {
        Path file =
                file(
                        """
                        {"Parameters": [{"Name": "Bucket", "Type": "String"}], "Steps": [{"Name": "Stop", "Type": "Fail",
                          "Arguments": {"ErrorMessage": {"Get": "Parameters.Bucket"}}}]}
                        """);

        assertThat(run(Optional.of(file))).isZero();

        assertThat(err.toString(UTF_8)).contains("Bucket");
        assertThat(folder.resolve("a.svg")).content().contains("Stop");
    }

    @Test
    void writesOverNothing() throws IOException {
        Path file = file("{\"Steps\": []}");
        Path mine = Files.writeString(folder.resolve("a.svg"), "mine");

        run(Optional.of(file));
        run(Optional.of(file));

        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve("a-run.svg")).exists();
        assertThat(folder.resolve("a-run-2.svg")).exists();
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path file = file("{");

        assertThat(run(Optional.of(file))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(file + ":1:2: error JSON_SYNTAX");
    }

    private int run(Optional<Path> file) {
        return new DisplaylessRun(
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        folder)
                .run(WHY, file);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.json"), text);
    }
}
