package dev.stepwright.model.engine;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.engine.ParameterValues.Reading;
import dev.stepwright.model.pipeline.Document;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterValuesTest {
    private static final Document DOCUMENT =
            document(
                    """
                    {'Steps': [], 'Parameters': [
                      {'Name': 'Text', 'DefaultValue': ''},
                      {'Name': 'Choice', 'Type': 'String', 'DefaultValue': 'a', 'EnumValues': ['a', 'b']},
                      {'Name': 'Whole', 'Type': 'Integer', 'DefaultValue': 3.0},
                      {'Name': 'Real', 'Type': 'Float', 'DefaultValue': 1e-12},
                      {'Name': 'Flag', 'Type': 'Boolean', 'DefaultValue': true},
                      {'Name': 'Needed', 'Type': 'Integer'}]}
                    """);

    @Test
    void takesTheDefaultsOfWhatIsNotGiven() {
        assertThat(ParameterValues.of(DOCUMENT, Map.of("Needed", "5")))
                .isInstanceOfSatisfying(
                        Reading.Accepted.class,
                        accepted ->
                                assertThat(accepted.values().asJson().text())
                                        .isEqualTo(
                                                "{\"Text\": \"\",\"Choice\": \"a\",\"Whole\": 3,\"Real\": 1e-12,"
                                                        + "\"Flag\": true,\"Needed\": 5}"));
    }

    @ParameterizedTest
    @CsvSource({
        "Whole, -007, -7",
        "Real, 5, 5",
        "Real, .5, 0.5",
        "Flag, False, false",
        "Flag, TRUE, true",
        "Text, 12, '\"12\"'",
        "Choice, b, '\"b\"'"
    })
    void readsAValueAsItsType(String name, String text, String value) {
        var values = Runs.values(DOCUMENT, Map.of("Needed", "5", name, text));

        assertThat(values.value(name).orElseThrow().text()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Whole|many|Parameter Whole cannot be \"many\"; it is an Integer, such as 5.",
                "Whole|1.0|Parameter Whole cannot be \"1.0\"; it is an Integer, such as 5.",
                "Real|NaN|Parameter Real cannot be \"NaN\"; it is a Float, such as 0.5.",
                "Flag|1|Parameter Flag cannot be \"1\"; it is a Boolean: true or false.",
                "Choice|c|Parameter Choice cannot be \"c\"; it is one of a, b.",
                "Text|''|Parameter Text is empty; the service wants at least one character.",
                "Nix|1|The pipeline has no parameter Nix; it has Text, Choice, Whole, Real, Flag, Needed."
            })
    void refusesWhatDoesNotFit(String name, String text, String reason) {
        assertThat(ParameterValues.of(DOCUMENT, Map.of("Needed", "5", name, text)))
                .isEqualTo(new Reading.Refused(name, reason));
    }

    @Test
    void refusesAMissingValue() {
        assertThat(ParameterValues.of(DOCUMENT, Map.of()))
                .isEqualTo(
                        new Reading.Refused(
                                "Needed",
                                "Parameter Needed has no default; give it a value (an Integer, such as 5)."));
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(ParameterValues.of(DOCUMENT, Map.of("Needed", "5", "Text", "x".repeat(1025))))
                .isEqualTo(
                        new Reading.Refused(
                                "Text",
                                "Parameter Text has 1025 characters; the service takes 1024 at most."));
    }

    @Test
    void refusesADefaultOfAnotherKind() {
        Document document =
                document(
                        "{'Steps': [], 'Parameters': [{'Name': 'N', 'Type': 'Integer', 'DefaultValue': '3'}]}");

        assertThat(ParameterValues.of(document, Map.of()))
                .isEqualTo(
                        new Reading.Refused(
                                "N",
                                "The default of parameter N is a text, but it must be an Integer, such as 5."));
    }
}
