package dev.stepwright.canvas.drawing;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Severity;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TooltipsTest {
    private static final Document DOC =
            document(
                    """
                    {'Steps': [
                      {'Name': 'prep', 'Type': 'Processing'},
                      {'Name': 'train', 'Type': 'Training', 'DependsOn': ['prep']},
                      {'Name': 'tell', 'Type': 'Lambda', 'DependsOn': ['train', 'prep']}]}
                    """);

    private static Drawing drawing(Document document) {
        return Drawing.of(PipelineGraph.of(document), StepCatalog.STANDARD);
    }

    private static Drawing folded() {
        var sheet =
                DOC.layout()
                        .sheet()
                        .grouped("Data", Set.of(id(DOC, "prep"), id(DOC, "train")))
                        .withGroup(new GroupId(1), group -> group.withCollapsed(true));
        return drawing(DOC.withLayout(DOC.layout().withSheet(sheet)));
    }

    private static String card(Drawing drawing, Map<StepId, StepProblems> problems, String name) {
        return new Tooltips(drawing, problems).of(new Hit.Box(id(DOC, name))).orElseThrow();
    }

    private static StepProblems problem(Severity severity, String sentence) {
        return new StepProblems(1, severity, List.of(sentence));
    }

    @Test
    void aCardTellsItsFirstTwoProblemsTheWorstFirstAndHowManyMore() {
        StepProblems four =
                problem(Severity.WARNING, "has no retries.")
                        .and(problem(Severity.ERROR, "needs a role."))
                        .and(problem(Severity.WARNING, "is slow."))
                        .and(problem(Severity.ERROR, "needs an image."));
        assertThat(four.worst()).isEqualTo(Severity.ERROR);
        assertThat(card(drawing(DOC), Map.of(id(DOC, "train"), four), "train"))
                .isEqualTo("train\nTraining\nNeeds a role.\nHas no retries.\n2 more problems");
    }

    @Test
    void aCardWithoutProblemsTellsWhatItIs() {
        assertThat(card(drawing(DOC), Map.of(), "train")).isEqualTo("train\nTraining");
        StepProblems one = problem(Severity.ERROR, "needs a role.");
        assertThat(card(drawing(DOC), Map.of(id(DOC, "train"), one), "train"))
                .isEqualTo("train\nTraining\nNeeds a role.");
    }

    @Test
    void aFoldedCardTellsItsStepsAndWhoHasProblems() {
        var problems =
                Map.of(
                        id(DOC, "prep"),
                        problem(Severity.WARNING, "has no retries."),
                        id(DOC, "train"),
                        new StepProblems(2, Severity.ERROR, List.of("is odd.")));
        assertThat(card(folded(), problems, "prep"))
                .isEqualTo(
                        "Data\n2 steps: prep, train\nprep has no retries.\ntrain is odd.\n"
                                + "1 more problem");
    }

    @Test
    void aWireAtAFoldedCardTellsTheStepsItStandsFor() {
        Drawing drawing = folded();
        Wire wire = drawing.scene().wires().iterator().next();
        assertThat(new Tooltips(drawing, Map.of()).of(new Hit.Wire(wire)))
                .contains("tell runs after train\ntell runs after prep");
    }

    @Test
    void nothingIsToldOfABlankPlace() {
        assertThat(new Tooltips(drawing(DOC), Map.of()).of(Hit.NOTHING)).isEmpty();
    }
}
