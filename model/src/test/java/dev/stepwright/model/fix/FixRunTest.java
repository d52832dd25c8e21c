package dev.stepwright.model.fix;

import static dev.stepwright.model.check.Mistakes.gate;
import static dev.stepwright.model.check.Mistakes.lambda;
import static dev.stepwright.model.check.Mistakes.of;
import static dev.stepwright.model.check.Mistakes.ofSteps;
import static dev.stepwright.model.check.Mistakes.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.check.Checker;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import org.junit.jupiter.api.Test;

class FixRunTest {
    private static FixRun safe(Document document) {
        return FixRun.of(PipelineGraph.of(document), Checker.standard(), (_, fix) -> fix.safe());
    }

    @Test
    void makesAllSafeFixesOneAfterTheOther() {
        Document document =
                ofSteps(
                        gate("{'Type':'In','Value':{'Get':'Execution.PipelineName'},'In':'x'}"),
                        step("T", "Training", "'Arguments':{},'DependsOn':['Gate','Gate']"));

        FixRun run = safe(document);

        assertThat(run.made())
                .extracting(made -> made.fix().title())
                .containsExactly(
                        "Rename to “QueryValue”",
                        "Rename to “Values”",
                        "Make it a list",
                        "Remove the duplicate");
        assertThat(run.problems()).isEqualTo(Checker.standard().check(run.graph()));
    }

    @Test
    void leavesGuessesAlone() {
        Document document = ofSteps(lambda("L", "'x':{'Get':'Parameters.Missing'}"));

        FixRun run = safe(document);

        assertThat(run.made()).isEmpty();
        assertThat(run.graph().document()).isSameAs(document);
    }

    @Test
    void isOneEditThatUndoTakesBack() {
        Document document =
                of(
                        "{'Version':'2020-12-01','Parameters':[{'Name':'A'},{'Name':'B'}],'Steps':["
                                + lambda("L", "")
                                + "]}");
        FixRun run =
                FixRun.of(
                        PipelineGraph.of(document),
                        Checker.standard(),
                        (problem, _) -> problem.rule() == Rule.PARAM_UNUSED);

        Document after = EditLaws.holdFor(document, run.asEdit("Remove parameters"));

        assertThat(after.parameters()).isEmpty();
        assertThat(after.text()).isEqualTo(run.graph().document().text());
    }
}
