package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.inspector.form.RunFacts.Fact;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunFactsTest {
    private static final String WHERE = "Local engine, simulated";
    private static final RunFacts.Times TIMES =
            new RunFacts.Times(Optional.of("2026-01-31 09:09:14"), Optional.of("6 m 48 s"));
    private static final JsonObject TRAINED =
            json(
                    """
                    {'AlgorithmSpecification': {'TrainingImage': 'image', 'TrainingInputMode': 'File'},
                     'HyperParameters': {'eta': '0.2', 'rounds': '1'},
                     'ResourceConfig': {'InstanceCount': 1, 'VolumeSizeInGB': '30',
                       'InstanceType': 'ml.m5.xlarge'},
                     'InputDataConfig': [{'ChannelName': 'train', 'DataSource': {'S3DataSource':
                       {'S3Uri': 's3://bucket/train'}}}],
                     'OutputDataConfig': {'S3OutputPath': 's3://bucket/models'}}
                    """);

    private final Sample sample = new Sample();

    private static JsonObject json(String text) {
        return ((JsonFile.Reading.Read) JsonFile.read(text.replace('\'', '"')))
                .file()
                .root()
                .asObject()
                .orElseThrow();
    }

    private static StepRun run(StepStatus status, String type, Optional<JsonObject> arguments) {
        return run(status, type, Optional.empty(), Optional.empty(), arguments, Optional.empty());
    }

    private static StepRun run(
            StepStatus status,
            String type,
            Optional<String> outcome,
            Optional<String> reason,
            Optional<JsonObject> arguments,
            Optional<String> token) {
        return new StepRun(
                "any",
                type,
                status,
                outcome,
                Optional.empty(),
                Optional.empty(),
                1,
                false,
                reason,
                arguments,
                token);
    }

    private RunFacts facts(String step, StepRun run, State state) {
        return RunFacts.of(sample.of(step), run, state, TIMES, WHERE);
    }

    @Test
    void tellsWhenHowLongHowOftenAndWhereAStepRan() {
        var facts =
                facts(
                        "Train",
                        run(StepStatus.SUCCEEDED, "Training", Optional.empty()),
                        State.SUCCEEDED);

        assertThat(facts.status()).isEqualTo("Succeeded");
        assertThat(facts.facts())
                .containsExactly(
                        new Fact("Started", "2026-01-31 09:09:14", ""),
                        new Fact("Duration", "6 m 48 s", ""),
                        new Fact("Attempts", "1", ""),
                        new Fact("How it ran", WHERE, ""));
        assertThat(facts.values()).isEmpty();
        assertThat(facts.results()).isEmpty();
    }

    @Test
    void marksWhereTheValuesOfTheFieldsCameFrom() {
        var facts =
                facts(
                        "Train",
                        run(StepStatus.EXECUTING, "Training", Optional.of(TRAINED)),
                        State.EXECUTING);

        assertThat(facts.values())
                .contains(
                        new Fact("Instance type", "ml.m5.xlarge", "parameter"),
                        new Fact("rounds", "1", "parameter"),
                        new Fact("eta", "0.2", ""),
                        new Fact("train", "s3://bucket/train", "from Prep"));
    }

    @Test
    void countsOutputsAsWhatCameOutOnceTheStepSucceeded() {
        Optional<JsonObject> arguments = Optional.of(TRAINED);
        var running =
                facts("Train", run(StepStatus.EXECUTING, "Training", arguments), State.EXECUTING);
        var done =
                facts("Train", run(StepStatus.SUCCEEDED, "Training", arguments), State.SUCCEEDED);

        assertThat(running.results()).isEmpty();
        assertThat(running.values())
                .extracting(Fact::text)
                .contains("s3://bucket/models");
        assertThat(done.results()).extracting(Fact::text).containsExactly("s3://bucket/models");
        assertThat(done.values()).extracting(Fact::text).doesNotContain("s3://bucket/models");
    }

    @Test
    void readsConditionsAsSentencesOfTheValuesThatWereCompared() {
        var compared =
                json(
                        """
                        {'Conditions': [
                          {'Type': 'LessThanOrEqualTo', 'LeftValue': 4.2, 'RightValue': 6.0},
                          {'Type': 'Or', 'Conditions': [
                            {'Type': 'Equals', 'LeftValue': 'ml.m5.xlarge', 'RightValue': 'a'},
                            {'Type': 'Not', 'Condition':
                              {'Type': 'In', 'QueryValue': 1, 'Values': [1, 2]}}]},
                          {'Type': 'Near', 'Value': 3}]}
                        """);
        var facts =
                facts(
                        "Gate",
                        run(
                                StepStatus.SUCCEEDED,
                                "Condition",
                                Optional.of("False"),
                                Optional.empty(),
                                Optional.of(compared),
                                Optional.empty()),
                        State.SUCCEEDED);

        assertThat(facts.values())
                .extracting(Fact::text)
                .startsWith("4.2 ≤ 6.0", "ml.m5.xlarge = a or not (1 is one of 1, 2)");
        assertThat(facts.results()).containsExactly(new Fact("Outcome", "False", ""));
    }

    @Test
    void givesTheReasonInFull() {
        String reason = "no capacity ".repeat(40).strip();
        var facts =
                facts(
                        "Train",
                        run(
                                StepStatus.FAILED,
                                "Training",
                                Optional.empty(),
                                Optional.of(reason),
                                Optional.empty(),
                                Optional.empty()),
                        State.FAILED);

        assertThat(facts.reason()).contains(reason);
    }

    @Test
    void saysThatAStepWaitsForAnAnswer() {
        var facts =
                facts(
                        "Train",
                        run(
                                StepStatus.EXECUTING,
                                "Callback",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("token")),
                        State.EXECUTING);

        assertThat(facts.answerable()).isTrue();
        assertThat(facts.status()).isEqualTo("Waits for an answer");
    }

    @Test
    void saysInWordsThatAStepWasSkipped() {
        var facts =
                facts("Stop", run(StepStatus.SKIPPED, "Fail", Optional.empty()), State.SKIPPED);

        assertThat(facts.status()).isEqualTo("Skipped: its branch was not taken");
        assertThat(facts.values()).isEqualTo(List.of());
    }
}
