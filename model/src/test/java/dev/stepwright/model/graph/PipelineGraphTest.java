package dev.stepwright.model.graph;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineGraphTest {
    private static List<String> edges(Document document) {
        return PipelineGraph.of(document).dependencies().stream()
                .map(
                        edge ->
                                name(document, edge.from())
                                        + " "
                                        + edge.kind()
                                        + " "
                                        + name(document, edge.to())
                                        + edge.detail().map(text -> " " + text).orElse(""))
                .toList();
    }

    private static String name(Document document, StepId id) {
        return document.step(id).map(Step::name).orElseThrow();
    }

    private static List<String> names(Document document, List<StepId> ids) {
        return ids.stream().map(id -> name(document, id)).toList();
    }

    @Test
    void findsReferencesWhereverTheyStandInAStep() {
        Document doc =
                document(
                        """
                        {'Steps': [{'Name': 'A', 'Type': 'Lambda'}, {'Name': 'A-B', 'Type': 'Processing'},
                          {'Name': 'C', 'Type': 'ClarifyCheck', 'ModelName': {'Get': 'Steps.A.ModelName'}, 'Later': [{'Get': 'Steps.A.Place'}],
                           'Arguments': {'x': {'Std:Join': {'On': '', 'Values': [1, {'Std:Join': {'Values': [{'Get': "Steps.A-B.OutputParameters['a.b']"}]}}]}},
                             'y': {'Std:JsonGet': {'PropertyFile': {'Get': 'Steps.A-B.PropertyFiles.Report'}, 'Path': 'a'}},
                             'z': {'Std:Split': {'Value': {'Get': 'Steps.A.o'}}}}}]}
                        """
                                .replace(
                                        "\"Steps.A-B.OutputParameters['a.b']\"",
                                        "'Steps.A-B.OutputParameters[1]'"));
        assertThat(edges(doc))
                .containsExactly(
                        "A PROPERTY C ModelName",
                        "A PROPERTY C Place",
                        "A-B PROPERTY C OutputParameters[1]",
                        "A-B PROPERTY_FILE C Report",
                        "A PROPERTY C o");
    }

    @Test
    void takesNoTextAndNoUserKeyForAReference() {
        Document doc =
                document(
                        """
                        {'Steps': [{'Name': 'A', 'Type': 'Lambda'},
                          {'Name': 'B', 'Type': 'Training', 'Arguments': {'x': 'Steps.A.y', 'Environment': {'Get': 'Steps.A.z'}}},
                          {'Name': 'C', 'Type': 'Lambda', 'Arguments': {'Get': 'Steps.A.z'}},
                          {'Name': 'D', 'Type': 'Lambda', 'Arguments': {'Get': {'Get': 'Steps.A.z'}}}]}
                        """);
        assertThat(edges(doc)).containsExactly("A PROPERTY D z");
    }

    @Test
    void hangsBranchesAndBodiesOnTheirHolders() {
        Document doc =
                pipeline()
                        .condition("gate")
                        .inIf("yes", "Lambda")
                        .inElse("no", "Fail")
                        .conditionInIf("inner")
                        .inElse("deep", "Fail")
                        .document();
        assertThat(edges(doc))
                .containsExactly(
                        "gate BRANCH_IF yes",
                        "gate BRANCH_IF inner",
                        "inner BRANCH_ELSE deep",
                        "gate BRANCH_ELSE no");
    }

    @Test
    void keepsTriggersAndToleratesWhatIsNotThere() {
        Document doc =
                document(
                        """
                        {'Steps': [{'Name': 'A', 'Type': 'Lambda', 'DependsOn': ['Nowhere', {'Step': 'B', 'Trigger': 'Failed'}, 5]},
                          {'Name': 'B', 'Type': 'Lambda', 'DependsOn': 'A'}, null, 'x', {}]}
                        """);
        assertThat(edges(doc)).containsExactly("B DEPENDS_ON A Failed");
        assertThat(doc.steps())
                .extracting(Step::title)
                .containsExactly("A", "B", "(no name)", "(no name)", "(no name)");
    }

    @Test
    void ordersStepsAndTellsLoops() {
        Document doc =
                pipeline()
                        .step("late", "Lambda")
                        .after("b")
                        .step("a", "Lambda")
                        .step("b", "Lambda")
                        .after("a", "c")
                        .step("c", "Lambda")
                        .after("b")
                        .step("self", "Lambda")
                        .after("self")
                        .document();
        PipelineGraph graph = PipelineGraph.of(doc);
        assertThat(names(doc, graph.order())).containsExactly("a", "b", "c", "late", "self");
        assertThat(graph.cycles().stream().map(loop -> names(doc, loop)).toList())
                .containsExactly(List.of("b", "c"), List.of("self"));
        assertThat(graph.path(id(doc, "a"), id(doc, "late")).map(way -> names(doc, way)))
                .contains(List.of("a", "b", "late"));
        assertThat(graph.path(id(doc, "late"), id(doc, "a"))).isEmpty();
    }

    @Test
    void tellsWhatCanNeverRunAndWhatHangsOnABranch() {
        Document doc =
                pipeline()
                        .condition("gate")
                        .inIf("yes", "Lambda")
                        .inElse("no", "Lambda")
                        .step("join", "Lambda")
                        .after("yes", "no")
                        .step("outside", "Lambda")
                        .after("yes")
                        .step("told", "Lambda")
                        .uses("x", "Steps.gate.Outcome")
                        .document();
        Guards guards = Guards.of(PipelineGraph.of(doc));
        assertThat(guards.contradiction(id(doc, "join"))).contains(id(doc, "gate"));
        assertThat(guards.contradiction(id(doc, "outside"))).isEmpty();
        assertThat(guards.intoBranches(id(doc, "outside"))).hasSize(1);
        assertThat(guards.intoBranches(id(doc, "told"))).isEmpty();
        assertThat(guards.intoBranches(id(doc, "yes"))).isEmpty();
    }
}
