package dev.stepwright.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'Type': 'Equals', 'LeftValue': 6, 'RightValue': 6.0}|true",
                "{'Type': 'Equals', 'LeftValue': 'a', 'RightValue': 'b'}|false",
                "{'Type': 'Equals', 'LeftValue': true, 'RightValue': true}|true",
                "{'Type': 'NotEquals', 'LeftValue': 1, 'RightValue': 2}|true",
                "{'Type': 'GreaterThan', 'LeftValue': 10, 'RightValue': 9}|true",
                "{'Type': 'GreaterThan', 'LeftValue': '10', 'RightValue': '9'}|false",
                "{'Type': 'GreaterThanOrEqualTo', 'LeftValue': 1, 'RightValue': 1.0}|true",
                "{'Type': 'LessThan', 'LeftValue': 1e-3, 'RightValue': 0.01}|true",
                "{'Type': 'LessThanOrEqualTo', 'LeftValue': 6.5, 'RightValue': 6}|false",
                "{'Type': 'In', 'QueryValue': 'b', 'Values': ['a', 'b', 1]}|true",
                "{'Type': 'In', 'QueryValue': 2, 'Values': ['2']}|false",
                "{'Type': 'In', 'Value': 'b', 'In': ['b']}|true",
                "{'Type': 'NotIn', 'Value': 'b', 'In': ['b']}|false",
                "{'Type': 'Not', 'Condition': {'Type': 'Equals', 'LeftValue': 1, 'RightValue': 1}}|false",
                "{'Type': 'Or', 'Conditions': [{'Type': 'Equals', 'LeftValue': 1, 'RightValue': 2}, {'Type': 'Equals', 'LeftValue': 1, 'RightValue': 1}]}|true",
                "{'Type': 'Or', 'Conditions': []}|false"
            })
    void says(String condition, boolean holds) throws Unresolved {
        assertThat(Conditions.allHold(json("[" + condition + "]"))).isEqualTo(holds);
    }

    @Test
    void holdsWithoutAnyCondition() throws Unresolved {
        assertThat(Conditions.allHold(json("[]"))).isTrue();
    }

    @Test
    void wantsAllToHold() throws Unresolved {
        assertThat(
                        Conditions.allHold(
                                json(
                                        "[{'Type': 'Equals', 'LeftValue': 1, 'RightValue': 1},"
                                                + " {'Type': 'Equals', 'LeftValue': 1, 'RightValue': 2}]")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'Type': 'LessThan', 'LeftValue': 'low', 'RightValue': 6}|\"low\" (a text) cannot be compared with 6 (a number)",
                "{'Type': 'Equals', 'LeftValue': '6', 'RightValue': 6}|\"6\" (a text) cannot be compared with 6 (a number)",
                "{'Type': 'LessThan', 'LeftValue': true, 'RightValue': false}|true and false have no order",
                "{'Type': 'Equals', 'LeftValue': [1], 'RightValue': 6}|LeftValue is a list; a condition compares texts, numbers, true and false",
                "{'Type': 'Equals', 'RightValue': 6}|a condition has no LeftValue",
                "{'Type': 'Near', 'LeftValue': 1, 'RightValue': 6}|the condition type \"Near\" is not known"
            })
    void refusesWhatDoesNotFit(String condition, String reason) {
        assertThatThrownBy(() -> Conditions.allHold(json("[" + condition + "]")))
                .isInstanceOf(Unresolved.Unfit.class)
                .hasMessage(reason);
    }

    private static Json json(String text) {
        return ((JsonFile.Reading.Read) JsonFile.read(text.replace('\'', '"'))).file().root();
    }
}
