package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunDialogTest {
    @ParameterizedTest
    @CsvSource({
        "Integer, 12, ''",
        "Integer, 1.5, A whole number is needed.",
        "Float, -1.5e3, ''",
        "Float, much, A number is needed.",
        "Boolean, yes, true or false is needed.",
        "String, anything, ''"
    })
    void refusesAValueThatIsNotOfTheType(String type, String text, String reason) {
        var parameter = new RunDialog.Parameter("P", type, Optional.of("1"), List.of(), "");
        assertThat(RunDialog.refusal(parameter, text).orElse("")).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"String", "Integer"})
    void asksForAValueWhereThereIsNoDefault(String type) {
        var parameter = new RunDialog.Parameter("P", type, Optional.empty(), List.of(), "");
        assertThat(RunDialog.refusal(parameter, " "))
                .contains("The pipeline has no default for it: give a value.");
    }

    @Test
    void refusesAnEmptiedValueAndOneThatIsNotAllowed() {
        var parameter =
                new RunDialog.Parameter("P", "String", Optional.of("a"), List.of("a", "b"), "");
        assertThat(RunDialog.refusal(parameter, ""))
                .contains("Give a value; an empty one is refused.");
        assertThat(RunDialog.refusal(parameter, "c")).contains("One of these is needed: a, b");
        assertThat(RunDialog.refusal(parameter, "b")).isEmpty();
    }
}
