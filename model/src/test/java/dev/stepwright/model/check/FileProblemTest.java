package dev.stepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.pipeline.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileProblemTest {
    private static FileProblem of(String text) {
        return FileProblem.of((Document.Reading.Unreadable) Document.read(text));
    }

    @Test
    void tellsWhatIsNoJson() {
        assertThat(of("{\"Steps\":[]\n"))
                .isEqualTo(
                        new FileProblem(
                                Rule.JSON_SYNTAX,
                                "The file ends in the middle of the JSON; something after this place was cut off.",
                                2,
                                1));
    }

    @Test
    void tellsOfAKeyThatStandsTwice() {
        assertThat(of("{\"Steps\":[],\n\"Steps\":[]}"))
                .isEqualTo(
                        new FileProblem(
                                Rule.JSON_DUP_KEY,
                                "The key \"Steps\" stands twice in one object; most readers would drop the first one.",
                                2,
                                1));
    }

    @Test
    void tellsWhereTheStepsAreMissing() {
        assertThat(
                        List.of(
                                of("[]"),
                                of("\n {\"Version\":1}"),
                                of("{\"Version\":1,\n\"Steps\":\"A\"}")))
                .isEqualTo(
                        List.of(
                                new FileProblem(
                                        Rule.STEPS_MISSING,
                                        "The file holds a list, but a pipeline definition is an object with a list \"Steps\".",
                                        1,
                                        1),
                                new FileProblem(
                                        Rule.STEPS_MISSING,
                                        "There is no list \"Steps\", so this is no pipeline definition.",
                                        2,
                                        2),
                                new FileProblem(
                                        Rule.STEPS_MISSING,
                                        "\"Steps\" is a text, but must be a list.",
                                        2,
                                        9)));
    }

    @Test
    void tellsOfNestingThatIsTooDeep() {
        assertThat(of("{\"Steps\":" + "[".repeat(5000) + "]".repeat(5000) + "}"))
                .extracting(FileProblem::rule, FileProblem::line)
                .containsExactly(Rule.DEF_TOO_LARGE, 1);
    }
}
