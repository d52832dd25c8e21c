package dev.stepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.workspace.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final String GOOD =
            "{\"steps\": {\"Evaluate\": {\"propertyFiles\": {\"Report\": {\"regression_metrics\": {\"mse\": {\"value\": 4.2}}}}}}}";

    @TempDir private Path folder;
    private Path file;
    private Path scenario;

    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void writeFiles() throws IOException {
        file = folder.resolve("Abalone model.json");
        Files.write(file, Samples.first().document().file().bytes());
        scenario = Files.writeString(folder.resolve("good.json"), GOOD);
    }

    private Answer run(String... options) {
        var args = new ArrayList<>(List.of("run", file.toString()));
        args.addAll(List.of(options));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                CommandLine.standard(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(args.toArray(String[]::new));
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void printsProgressLineByLine() {
        Answer answer = run("--scenario", scenario.toString());

        assertThat(answer.code).isZero();
        assertThat(answer.err).isEmpty();
        assertThat(answer.out.lines().map(line -> line.replaceFirst("^[0-9:]{8}  ", "")))
                .contains(
                        "Prepare      started",
                        "Prepare      succeeded  3 min 0 s",
                        "ErrorIsLow   succeeded  1 s  True",
                        "Reject       skipped",
                        "Execution Succeeded: 7 of 8 steps, 1 skipped, 13 min 3 s.");
    }

    @Test
    void printsTheExecutionAndNothingElseAsJson() {
        Answer answer = run("--scenario", scenario.toString(), "--format", "json");

        assertThat(answer.out).startsWith("{\n  \"status\": \"Succeeded\",").endsWith("}\n");
        assertThat(answer.out).contains("\"ProcessingInstanceType\": \"ml.m5.xlarge\"");
    }

    @Test
    void failsWithTheExitCodeOfAFailedExecution() {
        assertThat(run("--scenario", scenario.toString(), "--param", "HighestError=4").code)
                .isEqualTo(3);
    }

    @Test
    void saysWhichValueIsMissingAndPrintsNothingElse() {
        assertThat(run())
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "stepwright: ErrorIsLow needs the value regression_metrics.mse.value in the property file Report"
                                        + " of step Evaluate, and the scenario does not give it; add to the scenario, with your own value:"
                                        + " {\"steps\": {\"Evaluate\": {\"propertyFiles\": {\"Report\":"
                                        + " {\"regression_metrics\": {\"mse\": {\"value\": 0}}}}}}}\n"));
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheCall() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"steps\": 5}");

        assertThat(run("--param", "Rounds").err)
                .isEqualTo(
                        "stepwright: --param cannot be Rounds; write NAME=VALUE. See stepwright run --help.\n");
        assertThat(run("--param", "Rounds=many").err)
                .isEqualTo(
                        "stepwright: Parameter Rounds cannot be \"many\"; it is an Integer, such as 5.\n");
        assertThat(run("--speed", "fast").err)
                .isEqualTo(
                        "stepwright: --speed cannot be fast; give a number above 0, or max. See stepwright run --help.\n");
        assertThat(run("--max-parallel", "0").err)
                .isEqualTo(
                        "stepwright: --max-parallel is 0; give 1 or more. See stepwright run --help.\n");
        assertThat(run("--scenario", broken.toString()).err)
                .isEqualTo(
                        "stepwright: The scenario %s cannot be used: line 1, column 11: /steps must be an object, not a number.\n"
                                .formatted(broken));
    }

    @Test
    void namesAPipelineAfterItsFile() {
        assertThat(
                        List.of(
                                RunCommand.nameOf(Path.of("a/Abalone model_2.json")),
                                RunCommand.nameOf(Path.of("__.json"))))
                .containsExactly("Abalone-model-2", "pipeline");
    }

    @Test
    void takesTheValuesOfASetAndThoseOfTheCommandLineBeforeThem() throws IOException {
        Files.writeString(
                folder.resolve("Abalone model.stepwright"),
                """
                {"pipeline": {"ParameterSets": [
                  {"Name": "dev", "Values": {"ProcessingInstanceType": "ml.t3.medium", "Rounds": 7}},
                  {"Name": "odd", "Values": {"Rounds": "many"}},
                  {"Name": "old", "Values": {"Gone": 1}},
                  {"Name": "broken", "Values": {"Rounds": null}}]}}
                """);
        String good = scenario.toString();

        assertThat(
                        run(
                                        "--scenario",
                                        good,
                                        "--format",
                                        "json",
                                        "--params-from",
                                        "dev",
                                        "--param",
                                        "Rounds=9")
                                .out)
                .contains("\"ProcessingInstanceType\": \"ml.t3.medium\"", "\"Rounds\": 9");
        assertThat(run("--params-from", "odd").err)
                .isEqualTo(
                        "stepwright: In the set odd: Parameter Rounds cannot be \"many\"; it is an Integer, such as 5.\n");
        assertThat(run("--params-from", "old").err)
                .startsWith("stepwright: In the set old: The pipeline has no parameter Gone; ");
        assertThat(run("--params-from", "broken"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "stepwright: In the set broken: Parameter Rounds is null; it must be a text, a number, true or false.\n"));
        assertThat(run("--params-from", "broken", "--param", "Rounds=3", "--scenario", good).code)
                .isZero();
        assertThat(run("--params-from", "live"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "stepwright: --params-from cannot be live; use dev or odd or old or broken. See stepwright run --help.\n"));
    }

    @Test
    void saysThatThereAreNoSetsOfValues() {
        assertThat(run("--params-from", "dev"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "stepwright: --params-from cannot be dev; the pipeline has no sets of values. See stepwright run --help.\n"));
    }
}
