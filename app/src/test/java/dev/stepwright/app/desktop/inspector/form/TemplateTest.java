package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Expression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static String parsed(String text) {
        return ValueText.onOneLine(Template.parse(text, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "{\"a\": {\"b\": 1}}",
                "{Parameters.X}",
                "a {Parameters.X} b",
                "\\{Parameters.X}",
                "\\\\{Parameters.X}",
                "C:\\dir\\{Execution.PipelineName}",
                "{Parameters.}",
                "{Parameter.X}"
            })
    void keepsATextAsItIs(String text) {
        String typed = Template.textOf(Json.of(text)).orElseThrow();
        assertThat(Template.names(typed)).isFalse();
        assertThat(Template.parse(typed, Optional.empty())).matches(Json.of(text)::sameValue);
    }

    @Test
    void leavesTheBackslashesOfTextsAlone() {
        assertThat(Template.escaped("C:\\dir {x} \\{y}")).isEqualTo("C:\\dir {x} \\{y}");
        assertThat(Template.escaped("{Parameters.X}")).isEqualTo("\\{Parameters.X}");
    }

    @Test
    void readsReferencesBetweenOtherBraces() {
        assertThat(parsed("{\"epochs\": {Parameters.Epochs}, \"a\": {}}"))
                .isEqualTo(
                        "{\"Std:Join\": {\"On\": \"\", \"Values\": [\"{\\\"epochs\\\": \","
                                + " {\"Get\": \"Parameters.Epochs\"}, \", \\\"a\\\": {}}\"]}}");
        assertThat(parsed("{Steps.A.B['x y']}")).isEqualTo("{\"Get\": \"Steps.A.B['x y']\"}");
    }

    @Test
    void keepsABackslashBeforeAReference() {
        Json join =
                Expression.join(
                        "",
                        List.of(
                                Json.of("C:\\"),
                                Expression.get("Parameters.X"),
                                Json.of("{Parameters.Y}")));
        String typed = Template.textOf(join).orElseThrow();
        assertThat(typed).isEqualTo("C:\\\\{Parameters.X}\\{Parameters.Y}");
        assertThat(Template.parse(typed, Optional.of(join))).matches(join::sameValue);
    }
}
