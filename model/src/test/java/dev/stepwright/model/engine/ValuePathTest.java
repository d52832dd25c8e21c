package dev.stepwright.model.engine;

import static dev.stepwright.model.fixtures.PipelineFixture.array;
import static dev.stepwright.model.fixtures.PipelineFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuePathTest {
    private static final Json VALUE =
            object(
                    "a",
                    object("b", array(1, object("c.d", "deep"))),
                    "Outputs",
                    array(object("OutputName", "train", "S3Uri", "s3://x")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b[0]|1",
                "$.a.b[0]|1",
                "$['a'].b[1]['c.d']|\"deep\"",
                "a[\"b\"][1]['c.d']|\"deep\"",
                "Outputs['train'].S3Uri|\"s3://x\"",
                "Outputs[0].S3Uri|\"s3://x\""
            })
    void findsTheValue(String path, String value) {
        assertThat(ValuePath.of(path).orElseThrow().in(VALUE, true).map(Json::text))
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.x", "a.b[2]", "a[0]", "a.b.c", "Outputs['test']"})
    void findsNothingWhereThereIsNothing(String path) {
        assertThat(ValuePath.of(path).orElseThrow().in(VALUE, true)).isEmpty();
    }

    @Test
    void namesNoEntryOfAListInAPlainFile() {
        assertThat(ValuePath.of("Outputs['train']").orElseThrow().in(VALUE, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", ".a", "a.", "a[", "a['b", "a[-1]", "a[*]", "a[0]b"})
    void refusesWhatIsNoPath(String path) {
        assertThat(ValuePath.of(path)).isEmpty();
    }

    @Test
    void buildsAnExampleThatHoldsAValue() {
        assertThat(ValuePath.of("a.b[1]['c']").orElseThrow().holding(Json.of(6)).text())
                .isEqualTo("{\"a\": {\"b\": [null, {\"c\": 6}]}}");
    }
}
