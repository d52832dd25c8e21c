package dev.stepwright.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultTest {
    /// In the texts ⏎ is a line break, ⇥ a tab and ☺ a character of two UTF-16 units.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{⏎ \"a\":1,,}          | 2:8 | There is “,” where a key in double quotes belongs.",
                "{\"a\":[⏎⏎],⏎}        | 4:1 | There is “}” where a key in double quotes belongs; remove the comma before it.",
                "{⏎'a':1}               | 2:1 | A single quote stands where a double quote belongs.",
                "{⏎// none⏎}           | 2:1 | JSON has no comments; remove this one.",
                "{⏎\"a\":[}             | 2:6 | There is “}” where the other kind of bracket must close first.",
                "[1⏎2]                  | 2:1 | There is “2” where a comma or the closing bracket belongs.",
                "{\"a\"⏎[]}             | 2:1 | There is “[” where the colon after a key belongs.",
                "[⏎⏎&]                 | 3:1 | There is “&” where a value belongs.",
                "[\"☺⇥\"]               | 1:4 | A text holds a tab as it is; write it as an escape such as \\t or \\n.",
                "[⏎ {{x}}⏎]            | 2:3 | The placeholder {{x}} stands where a value belongs; fill it in, or put it in quotes.",
                "[1.]                    | 1:3 | A number is not written as JSON wants it, such as 5, -0.5 or 1e3.",
                "{} {}                   | 1:4 | The JSON ends before this place; remove what follows it."
            })
    void namesThePlaceAndTheMistake(String text, String place, String message) {
        String source = text.replace('⏎', '\n').replace('⇥', '\t').replace("☺", "😀");

        var fault = ((JsonFile.Reading.Unreadable) JsonFile.read(source)).fault();

        assertThat(fault.line() + ":" + fault.column()).isEqualTo(place);
        assertThat(fault.message()).isEqualTo(message);
    }
}
