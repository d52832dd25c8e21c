package dev.stepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.check.MutedProblems.Reach;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutedProblemsTest {
    private final Document document =
            Found.definition(
                    Found.steps(
                            Found.step("A", "Training", "'Arguments':{},'DependsOn':['No','Nor']"),
                            Found.step("B", "Training", "'Arguments':{},'DependsOn':['No']")));
    private final List<Problem> dangling =
            Found.problems(document).stream()
                    .filter(problem -> problem.rule() == Rule.DANGLING_DEPENDS_ON)
                    .toList();

    private List<Problem> heardAfterMuting(Reach reach) {
        return muted(reach).heard(dangling, document);
    }

    private MutedProblems muted(Reach reach) {
        return MutedProblems.of(document.settings())
                .with(dangling.getFirst(), reach, "comes soon", document);
    }

    @Test
    void mutesOnePlaceOneStepOrThePipeline() {
        assertThat(heardAfterMuting(Reach.PLACE)).isEqualTo(dangling.subList(1, 3));
        assertThat(heardAfterMuting(Reach.STEP)).isEqualTo(dangling.subList(2, 3));
        assertThat(heardAfterMuting(Reach.PIPELINE)).isEmpty();
    }

    @Test
    void keepsTheReasonAndForgetsIt() {
        MutedProblems muted = muted(Reach.STEP);

        assertThat(muted.reason(dangling.get(1), document)).contains("comes soon");
        assertThat(muted.without(dangling.get(1), document).entries().isEmpty()).isTrue();
    }

    @Test
    void followsTheNameOfItsStep() {
        Document settled = document.withSettings(muted(Reach.STEP).in(document.settings()));

        Document after =
                EditLaws.holdFor(settled, new RenameStep(settled.steps().getFirst().id(), "Other"));

        assertThat(
                        MutedProblems.of(after.settings())
                                .heard(Found.problems(after), after)
                                .stream()
                                .filter(problem -> problem.rule() == Rule.DANGLING_DEPENDS_ON))
                .hasSize(1);
    }

    @Test
    void findsAParameterAgainWhenAnotherOneComesBeforeIt() {
        Document one =
                Mistakes.of(
                        "{'Version':'2020-12-01','Parameters':[{'Name':'P','Type':'String','DefaultValue':'x'}],'Steps':[]}");
        Document two =
                Mistakes.of(
                        "{'Version':'2020-12-01','Parameters':[{'Name':'O','Type':'String','DefaultValue':'x'},"
                                + "{'Name':'P','Type':'String','DefaultValue':'x'}],'Steps':[]}");
        MutedProblems muted =
                MutedProblems.of(one.settings())
                        .with(unused(one).getFirst(), Reach.PLACE, "for later", one);

        assertThat(muted.heard(unused(one), one)).isEmpty();
        assertThat(muted.heard(unused(two), two)).containsExactly(unused(two).getFirst());
    }

    private static List<Problem> unused(Document document) {
        return Found.problems(document).stream()
                .filter(problem -> problem.rule() == Rule.PARAM_UNUSED)
                .toList();
    }
}
