package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.problems.ProblemRow;
import dev.stepwright.canvas.drawing.StepProblems;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private final Document document =
            PipelineFixture.pipeline()
                    .parameter("Bucket", "String", "b")
                    .step("Prep", "Processing")
                    .step("Train", "Training")
                    .document();
    private final StepId prep = PipelineFixture.id(document, "Prep");
    private final StepId train = PipelineFixture.id(document, "Train");

    private Problem in(StepId step, Severity severity) {
        return new Problem(
                Rule.DUP_STEP_NAME,
                severity,
                Location.of(step, Pointer.of("Name")),
                "is wrong.",
                Optional.empty());
    }

    @Test
    void namesWhoHasTheProblemAndPutsTheWorstFirst() {
        Problem ofParameter =
                new Problem(
                        Rule.DUP_STEP_NAME,
                        Location.of(Pointer.parse("/Parameters/0/DefaultValue")),
                        "The default is wrong.");
        Problem ofAll =
                new Problem(Rule.DUP_STEP_NAME, Location.of(Pointer.of("Version")), "Is old.");

        assertThat(
                        ProblemTexts.rows(
                                List.of(in(train, Severity.WARNING), ofParameter, ofAll), document))
                .extracting(ProblemRow::id, ProblemRow::who, ProblemRow::severity)
                .containsExactly(
                        Tuple.tuple("1", "Bucket", ProblemRow.Severity.ERROR),
                        Tuple.tuple("2", "", ProblemRow.Severity.ERROR),
                        Tuple.tuple("0", "Train", ProblemRow.Severity.WARNING));
    }

    @Test
    void marksACardWithTheWorstAndTheNumberButNotForHints() {
        List<Problem> problems =
                List.of(
                        in(prep, Severity.WARNING),
                        in(prep, Severity.ERROR),
                        in(prep, Severity.WARNING),
                        in(train, Severity.INFO));

        assertThat(ProblemTexts.marks(problems))
                .isEqualTo(
                        Map.of(
                                prep,
                                new StepProblems(
                                        3,
                                        dev.stepwright.canvas.scene.Severity.ERROR,
                                        List.of("is wrong.", "is wrong."))));
    }

    @Test
    void leadsToWhereAMissingMemberWouldStand() {
        Problem missing =
                new Problem(
                        Rule.ARG_REQUIRED,
                        Severity.ERROR,
                        Location.of(train, Pointer.of("Arguments")),
                        "has no RoleArn.",
                        Optional.of("RoleArn"));

        assertThat(ProblemTexts.field(missing))
                .isEqualTo(Location.of(train, Pointer.parse("/Arguments/RoleArn")));
        assertThat(ProblemTexts.field(in(train, Severity.ERROR)))
                .isEqualTo(Location.of(train, Pointer.of("Name")));
    }

    @Test
    void sumsUpInOneLine() {
        assertThat(ProblemTexts.summary(List.of())).isEqualTo("No problems");
        assertThat(
                        ProblemTexts.summary(
                                List.of(
                                        in(prep, Severity.INFO),
                                        in(prep, Severity.ERROR),
                                        in(train, Severity.ERROR))))
                .isEqualTo("2 errors · 1 hint");
    }
}
