package dev.stepwright.app.desktop.outline;

import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineNodeTest {
    /// ```
    /// prep ---> gate --True--> inner --True--> deploy
    ///           gate --False--> stop
    /// ```
    private static final Document DOC =
            pipeline()
                    .step("prep", "Processing")
                    .condition("gate")
                    .after("prep")
                    .conditionInIf("inner")
                    .inIf("deploy", "Endpoint")
                    .document();

    private static List<String> lines(List<OutlineNode> nodes, String indent) {
        var lines = new ArrayList<String>();
        for (OutlineNode node : nodes) {
            lines.add(
                    indent
                            + switch (node.entry()) {
                                case OutlineNode.OfStep(var step) ->
                                        DOC.step(step).orElseThrow().name();
                                case OutlineNode.OfBranch branch -> branch.words();
                            });
            lines.addAll(lines(node.children(), indent + "  "));
        }
        return lines;
    }

    @Test
    void nestsBranchesInTheOrderOfTheDefinition() {
        assertThat(lines(OutlineNode.of(DOC, _ -> true), ""))
                .containsExactly(
                        "prep",
                        "gate",
                        "  If true",
                        "    inner",
                        "      If true",
                        "        deploy");
    }

    @Test
    void aSearchKeepsWhatHoldsTheStepsFound() {
        List<OutlineNode> found = OutlineNode.of(DOC, step -> step.name().equals("inner"));
        assertThat(lines(found, "")).containsExactly("gate", "  If true", "    inner");
        assertThat(OutlineNode.steps(found)).isEqualTo(2);
    }
}
