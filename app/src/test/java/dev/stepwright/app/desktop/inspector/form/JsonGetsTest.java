package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.FunctionResults;
import dev.stepwright.model.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonGetsTest {
    private static String s3(String file, String path) {
        return JsonGets.ofS3(Optional.empty())
                .value(file, path)
                .map(ValueText::onOneLine)
                .orElse("refused");
    }

    @Test
    void putAnAddressTogetherFromTextsAndReferences() {
        assertThat(s3("{Parameters.Bucket}/{Execution.PipelineExecutionId}/a.json", "x.y"))
                .isEqualTo(
                        "{\"Std:JsonGet\": {\"S3Uri\": {\"Std:Join\": {\"On\": \"/\", \"Values\":"
                                + " [{\"Get\": \"Parameters.Bucket\"}, {\"Get\": \"Execution.PipelineExecutionId\"},"
                                + " \"a.json\"]}}, \"Path\": \"x.y\"}}");
        assertThat(s3("s3://bucket/a.json", "x"))
                .isEqualTo(
                        "{\"Std:JsonGet\": {\"S3Uri\": {\"Std:Join\": {\"On\": \"\", \"Values\":"
                                + " [\"s3://bucket/a.json\"]}}, \"Path\": \"x\"}}");
    }

    @Test
    void refuseWhatTheAddressCannotBe() {
        assertThat(s3("", "x")).isEqualTo("refused");
        assertThat(s3("s3://bucket/a.json", "")).isEqualTo("refused");
    }

    @Test
    void joinWithoutASeparatorWhereReferencesTouchTexts() {
        assertThat(s3("s3://b/run-{Execution.PipelineExecutionId}.json", "x"))
                .isEqualTo(
                        "{\"Std:JsonGet\": {\"S3Uri\": {\"Std:Join\": {\"On\": \"\", \"Values\":"
                                + " [\"s3://b/run-\", {\"Get\": \"Execution.PipelineExecutionId\"}, \".json\"]}},"
                                + " \"Path\": \"x\"}}");
    }

    @Test
    void openWithBothPartsOfWhatIsThere() {
        Json there = FunctionResults.of("score", "Result['mse']");
        Question question = JsonGets.of(there).orElseThrow();
        assertThat(question.blanks())
                .extracting(Question.Blank::text)
                .containsExactly(
                        "{Steps.score.OutputDataConfig.S3OutputPath}/results.json",
                        "Result['mse']");
        assertThat(
                        question.value(
                                question.blanks().getFirst().text(),
                                question.blanks().getLast().text()))
                .hasValueSatisfying(value -> assertThat(value).matches(there::sameValue));
    }
}
