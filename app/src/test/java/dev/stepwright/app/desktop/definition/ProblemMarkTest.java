package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemMarkTest {
    private static final String LINE = "    \"Arguments\": {";

    private final Document document =
            PipelineFixture.read("{\"Steps\": [{\n    \"Name\": \"Ä\",\n" + LINE + "}\n}]}\n");

    private ProblemMark only(int line, Rule rule, String place) {
        var problem =
                new Problem(
                        rule,
                        Severity.WARNING,
                        Location.of(document.steps().getFirst().id(), Pointer.parse(place)),
                        "is wrong",
                        java.util.Optional.empty());
        var marks = ProblemMark.of(ShownFile.of(document.file()), document, List.of(problem));
        assertThat(marks).containsOnlyKeys(line);
        return marks.getOrDefault(line, List.of()).getFirst();
    }

    @Test
    void underlinesTheValueThatIsWrong() {
        assertThat(only(1, Rule.STEP_NAME_CHARS, "/Name"))
                .returns(12, ProblemMark::start)
                .returns(15, ProblemMark::end)
                .returns("Ä is wrong", ProblemMark::message);
    }

    @Test
    void underlinesTheKeyOfAGroup() {
        assertThat(only(2, Rule.ARG_KIND, "/Arguments"))
                .returns(4, ProblemMark::start)
                .returns(15, ProblemMark::end)
                .returns("Ä is wrong", ProblemMark::message);
    }

    @Test
    void underlinesANameThatIsNotKnown() {
        assertThat(only(1, Rule.STEP_KEY_UNKNOWN, "/Name"))
                .returns(4, ProblemMark::start)
                .returns(10, ProblemMark::end);
    }

    @Test
    void underlinesWhatBreaksTheText() {
        var fault = new JsonFault(JsonFault.Kind.SYNTAX, "no", 1, 3);
        assertThat(ProblemMark.of(fault, "{ x }"))
                .isEqualTo(new ProblemMark(2, 3, Severity.ERROR, "no", null));
    }

    @Test
    void underlinesTheEndOfALineThatStopsTooEarly() {
        var fault = new JsonFault(JsonFault.Kind.SYNTAX, "no", 1, 8);
        assertThat(ProblemMark.of(fault, "{\"a\": 1"))
                .isEqualTo(new ProblemMark(6, 7, Severity.ERROR, "no", null));
    }
}
