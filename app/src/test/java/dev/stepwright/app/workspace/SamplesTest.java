package dev.stepwright.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.cli.CommandLine;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.engine.Answer;
import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.RunResult;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SamplesTest {
    private static final Instant START = Instant.parse("2026-01-31T09:00:00Z");
    private static final List<String> NAMES =
            List.of(
                    "abalone",
                    "churn",
                    "tuning",
                    "automl",
                    "checks",
                    "approval",
                    "notebooks",
                    "deploy");

    @TempDir private Path folder;

    @Test
    void showsAbaloneFirst() {
        assertThat(Samples.all()).extracting(Samples.Sample::name).containsExactlyElementsOf(NAMES);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void drawsTheThumbnailThatThePipelineHas(String name) {
        Samples.Sample sample = sample(name);
        Thumbnail drawn = Thumbnail.of(sample.document(), StepCatalog.STANDARD);

        assertThat(sample.thumbnail())
                .as("steps: %s%nwires: %s", drawn.stepsText(), drawn.wiresText())
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void findsNothingWrong(String name) throws IOException {
        assertThat(call("validate", written(name).toString())).startsWith("0: No problems");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void comesBackByteForByte(String name) throws IOException {
        Path file = written(name);

        assertThat(call("convert", file.toString(), "--to", "json", "-o", "-"))
                .isEqualTo("0: " + Files.readString(file));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void canBeDrawn(String name) throws IOException {
        assertThat(call("convert", written(name).toString(), "--to", "svg", "-o", "-"))
                .startsWith("0: ")
                .contains("<svg")
                .endsWith("</svg>\n");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void usesEveryParameterAndDescribesIt(String name) {
        var document = sample(name).document();
        var text = new String(document.file().bytes(), StandardCharsets.UTF_8);

        assertThat(document.parameters())
                .isNotEmpty()
                .allSatisfy(
                        parameter -> {
                            assertThat(text)
                                    .contains("\"Get\": \"Parameters." + parameter.name() + "\"");
                            assertThat(parameter.description()).isPresent();
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    abalone   | 0 | Succeeded | Reject
                    abalone   | 1 | Failed    | CreateModel Predict Register
                    churn     | 0 | Succeeded | Reject
                    churn     | 1 | Failed    | Register
                    tuning    | 0 | Succeeded | NoneGood
                    tuning    | 1 | Failed    | CreateBest RegisterBest
                    automl    | 0 | Succeeded | ''
                    checks    | 0 | Succeeded | ''
                    approval  | 1 | Succeeded | Refuse
                    approval  | 2 | Failed    | Register
                    notebooks | 0 | Succeeded | ''
                    deploy    | 0 | Succeeded | KeepOld
                    deploy    | 1 | Failed    | Configure CreateModel Deploy
                    """)
    void takesTheBranchOfItsScenario(String name, int scenario, String status, String skipped) {
        RunResult result = run(sample(name), scenario);

        assertThat(result.status().word()).isEqualTo(status);
        assertThat(
                        result.steps().stream()
                                .filter(step -> step.status().word().equals("Skipped"))
                                .map(step -> step.name())
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .isEqualTo(skipped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    abalone   | 1 | Reject    | The mean squared error is 8.62; at most 6.0 is allowed.
                    churn     | 1 | Reject    | The area under the curve is 0.71 and not at least 0.8, so no model was registered for dev.
                    automl    | 1 | Search    | ClientError: the target column has no values.
                    checks    | 1 | CheckData | CompletedWithViolations: column _c3 has 12 % missing values, the baseline 1 %.
                    approval  | 2 | Refuse    | The model was not approved: The holidays are missing.
                    notebooks | 1 | Forecast  | AlgorithmError: cell 7 raised ValueError: the month has no orders.
                    deploy    | 1 | KeepOld   | The error is 17.8 percent, more than 12.5; the endpoint keeps the old model.
                    """)
    void saysWhyItFailed(String name, int scenario, String step, String reason) {
        RunResult result = run(sample(name), scenario);

        assertThat(result.status().word()).isEqualTo("Failed");
        assertThat(
                        result.steps().stream()
                                .filter(it -> it.name().equals(step))
                                .findFirst()
                                .flatMap(it -> it.reason()))
                .hasValueSatisfying(it -> assertThat(it).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({"true, Succeeded", "false, Failed"})
    void waitsForAPersonToApprove(boolean approved, String status) {
        Samples.Sample sample = sample("approval");
        LocalExecution execution =
                started(
                        sample,
                        sample.defaultScenario(),
                        RunOptions.of(sample.name(), START).withoutAnswers());
        execution.runToEnd();
        assertThat(execution.isOver()).isFalse();

        Instant later = START.plusSeconds(7200);
        execution.advanceTo(later);
        Map<String, Json> outputs =
                Map.of(
                        "Approved", Json.of(approved),
                        "Comment", Json.of("Looked at it."));
        assertThat(execution.answer("Ask", new Answer.Success(outputs), later)).isTrue();
        execution.runToEnd();

        assertThat(execution.result().status().word()).isEqualTo(status);
    }

    private static Samples.Sample sample(String name) {
        return Samples.all().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Path written(String name) throws IOException {
        Samples.Sample sample = sample(name);
        return Files.write(folder.resolve(sample.fileName()), sample.document().file().bytes());
    }

    private static String call(String... words) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = CommandLine.standard(print, print).run(words);
        return code + ": " + out.toString(StandardCharsets.UTF_8);
    }

    private static RunResult run(Samples.Sample sample, int scenario) {
        LocalExecution execution =
                started(
                        sample,
                        sample.scenarios().get(scenario).scenario(),
                        RunOptions.of(sample.name(), START));
        execution.runToEnd();
        return execution.result();
    }

    private static LocalExecution started(
            Samples.Sample sample, Scenario scenario, RunOptions options) {
        var values = ParameterValues.of(sample.document(), Map.of());
        var start =
                LocalExecution.of(
                        sample.document(),
                        ((ParameterValues.Reading.Accepted) values).values(),
                        scenario,
                        options);
        return ((LocalExecution.Start.Started) start).execution();
    }
}
