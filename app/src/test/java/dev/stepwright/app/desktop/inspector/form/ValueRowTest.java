package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueRowTest {
    private static final String INSTANCES = "/Arguments/ResourceConfig/InstanceCount";
    private static final String VOLUME = "/Arguments/ResourceConfig/VolumeSizeInGB";
    private static final String TYPE = "/Arguments/ResourceConfig/InstanceType";
    private static final String IMAGE = "/Arguments/AlgorithmSpecification/TrainingImage";
    private static final String CHANNEL =
            "/Arguments/InputDataConfig/0/DataSource/S3DataSource/S3Uri";
    private static final String OUTPUT =
            "/Arguments/ProcessingOutputConfig/Outputs/0/S3Output/S3Uri";

    private final Sample sample = new Sample();

    private String line(String step, String place) {
        return switch (sample.value(step, place).reads()) {
            case ValueText.None _ -> "none";
            case ValueText.Plain(String text) -> "text " + text;
            case ValueText.Raw(String json) -> "raw " + json;
            case ValueText.Chips chips -> chips.line();
        };
    }

    @Test
    void readsLiteralsReferencesAndJoinsLikeSentences() {
        assertThat(
                        List.of(
                                line("Train", INSTANCES),
                                line("Train", TYPE),
                                line("Train", CHANNEL),
                                line("Prep", OUTPUT),
                                line("Gate", "/Arguments/Conditions/0/LeftValue"),
                                line("Train", "/Arguments/RoleArn")))
                .containsExactly(
                        "text 1",
                        "Type",
                        "→ Prep · Outputs[train] · S3Uri",
                        "s3://bucket/Pipeline execution id/train",
                        "Report › mse.value of Prep",
                        "none");
    }

    @Test
    void showsAValueOfTheWrongKindAsJsonAndTakesOneOfTheRightKind() {
        assertThat(line("Train", VOLUME)).isEqualTo("raw \"30\"");
        assertThat(sample.value("Train", VOLUME).fits()).isFalse();
        assertThat(sample.after(sample.value("Train", VOLUME).typed("50"), "Train", VOLUME))
                .isEqualTo("50");
        assertThat(line("Train", VOLUME)).isEqualTo("text 50");
    }

    @Test
    void takesANumberForANumber() {
        assertThat(sample.after(sample.value("Train", INSTANCES).typed("3"), "Train", INSTANCES))
                .isEqualTo("3");
    }

    @Test
    void refusesAWordWhereANumberBelongs() {
        assertThat(sample.value("Train", INSTANCES).typed("three"))
                .isEqualTo(new Typed.Refused("Instances takes a whole number, such as 30."));
    }

    @Test
    void makesNoEditOfTheSameText() {
        assertThat(sample.value("Train", INSTANCES).typed("1")).isEqualTo(Typed.NOTHING);
        assertThat(sample.value("Train", "/Arguments/RoleArn").typed("")).isEqualTo(Typed.NOTHING);
    }

    @Test
    void takesAnEmptiedMemberAway() {
        assertThat(sample.after(sample.value("Train", IMAGE).typed(""), "Train", IMAGE))
                .isEqualTo("nothing");
    }

    @Test
    void keepsTheSeparatorOfAJoinThatIsTypedOver() {
        ValueRow row = sample.value("Prep", OUTPUT);
        assertThat(row.text()).isEqualTo("s3://bucket/{Execution.PipelineExecutionId}/train");
        assertThat(
                        sample.after(
                                row.typed(
                                        "s3://other/{Execution.PipelineExecutionId}/a-{Parameters.Type}"),
                                "Prep",
                                OUTPUT))
                .isEqualTo(
                        "{\"Std:Join\": {\"On\": \"/\", \"Values\": [\"s3:/\", \"other\","
                                + " {\"Get\": \"Execution.PipelineExecutionId\"},"
                                + " {\"Std:Join\": {\"On\": \"\", \"Values\": [\"a-\","
                                + " {\"Get\": \"Parameters.Type\"}]}}]}}");
    }

    @Test
    void makesAReferenceOfATextThatIsOneReferenceInBraces() {
        assertThat(
                        sample.after(
                                sample.value("Train", INSTANCES).typed("{Parameters.Count}"),
                                "Train",
                                INSTANCES))
                .isEqualTo("{\"Get\": \"Parameters.Count\"}");
    }

    @Test
    void goesBackFromAParameterToItsDefault() {
        Typed literal = sample.value("Train", TYPE).literal(Optional.of(Json.of("ml.m5.xlarge")));
        assertThat(sample.after(literal, "Train", TYPE)).isEqualTo("\"ml.m5.xlarge\"");
    }

    @Test
    void tellsNumbersFromTextsInAnOperand() {
        String right = "/Arguments/Conditions/0/RightValue";
        assertThat(sample.after(sample.value("Gate", right).typed("7.5"), "Gate", right))
                .isEqualTo("7.5");
        assertThat(sample.after(sample.value("Gate", right).typed("\"7\""), "Gate", right))
                .isEqualTo("\"7\"");
        assertThat(line("Gate", right)).isEqualTo("text \"7\"");
        assertThat(sample.after(sample.value("Gate", right).typed("seven"), "Gate", right))
                .isEqualTo("\"seven\"");
    }
}
