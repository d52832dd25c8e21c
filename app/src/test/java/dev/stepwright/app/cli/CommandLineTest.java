package dev.stepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

class CommandLineTest {
    record Answer(int code, String out, String err) {}

    enum Shape {
        ROUND,
        SQUARE
    }

    @Command(name = "measure", description = "measures a file")
    static final class Measure implements Callable<Integer> {
        @Spec CommandSpec spec;

        @Parameters(paramLabel = "FILE")
        Path file;

        @Option(names = "--shape", paramLabel = "SHAPE", description = "round or square")
        Shape shape = Shape.ROUND;

        @Option(names = "--sides")
        int sides;

        @Option(
                names = {"-o", "--out"},
                paramLabel = "OUT",
                required = true)
        String target;

        @Override
        public Integer call() {
            if (target.equals("nowhere")) {
                throw new ParameterException(
                        spec.commandLine(), "Nowhere is no place.\nName another.");
            }
            spec.commandLine().getOut().println(file + " is " + shape);
            return 1;
        }
    }

    @TempDir Path folder;

    @Test
    void tellsTheVersionOfTheBuild() throws IOException {
        assertThat(call("--version")).isEqualTo(new Answer(0, "Stepwright 0.1.0\n", ""));
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + CommandLine.VERSION + "</version>");
    }

    @Test
    void helpListsTheCommandsOnStandardOutput() {
        var answer = call("--help");

        assertThat(answer.out()).contains("stepwright [FILE]", "measure", "measures a file");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void everyCommandHasHelp() {
        assertThat(call("measure", "--help").out())
                .contains("stepwright measure", "--shape", "--out");
    }

    @Test
    void aCommandsAnswerIsTheExitCode() {
        assertThat(call("measure", "a.json", "--shape", "square", "-o", "b"))
                .isEqualTo(new Answer(1, "a.json is SQUARE\n", ""));
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertMistake(
                "Unknown command mesure; did you mean measure? See stepwright --help.", "mesure");
        assertMistake("Unknown command frobnicate. See stepwright --help.", "frobnicate");
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        assertMistake("Unknown option --frobnicate. See stepwright --help.", "--frobnicate");
        assertMistake(
                "Unknown option --shap; did you mean --shape? See stepwright measure --help.",
                "measure",
                "a",
                "-o",
                "b",
                "--shap");
    }

    @Test
    void namesWhatIsMissing() {
        assertMistake("--out OUT is missing. See stepwright measure --help.", "measure", "a");
        assertMistake("FILE is missing. See stepwright measure --help.", "measure", "-o", "b");
        assertMistake(
                "--out needs a value: OUT. See stepwright measure --help.", "measure", "a", "-o");
    }

    @Test
    void namesTheValuesThatFit() {
        assertMistake(
                "--shape cannot be oval; use round or square. See stepwright measure --help.",
                "measure",
                "a",
                "-o",
                "b",
                "--shape",
                "oval");
        assertMistake(
                "--sides cannot be many; give a whole number. See stepwright measure --help.",
                "measure",
                "a",
                "-o",
                "b",
                "--sides",
                "many");
    }

    @Test
    void refusesAWordTooMany() {
        assertMistake(
                "c is one word too many. See stepwright measure --help.",
                "measure",
                "a",
                "c",
                "-o",
                "b");
    }

    @Test
    void foldsWhatACommandSaysIntoOneLine() {
        assertMistake(
                "Nowhere is no place. Name another. See stepwright measure --help.",
                "measure",
                "a",
                "-o",
                "nowhere");
    }

    @Test
    void tellsAMissingFileFromAnUnknownCommand() {
        assertMistake(
                "There is no file train/pipeline.json; check its path. See stepwright --help.",
                "train/pipeline.json");
        assertMistake(
                folder + " is not a file; give a pipeline definition. See stepwright --help.",
                folder.toString());
    }

    private void assertMistake(String line, String... args) {
        assertThat(call(args)).isEqualTo(new Answer(2, "", "stepwright: " + line + "\n"));
    }

    private static Answer call(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code =
                new CommandLine(List.of(new Measure()), new PrintWriter(out), new PrintWriter(err))
                        .run(args);
        return new Answer(code, out.toString(), err.toString());
    }
}
