package dev.stepwright.app.desktop.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.problems.ProblemRow.Severity;
import dev.stepwright.app.desktop.problems.ProblemsViewModel.Grouping;
import dev.stepwright.app.desktop.problems.ProblemsViewModel.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemsViewModelTest {
    private static final ProblemRow TRAIN =
            new ProblemRow("0", Severity.ERROR, "Train", "waits for “No”.", "DANGLING_DEPENDS_ON");
    private static final ProblemRow PREPARE =
            new ProblemRow("1", Severity.WARNING, "Prepare", "waits twice.", "DEPENDS_ON_DUP");
    private static final ProblemRow AGAIN =
            new ProblemRow("2", Severity.WARNING, "Train", "waits twice.", "DEPENDS_ON_DUP");
    private static final ProblemRow WHOLE =
            new ProblemRow("3", Severity.INFO, "", "Parameter “P” is not used.", "PARAM_UNUSED");
    private static final ProblemRow MUTED =
            new ProblemRow(
                    "4",
                    Severity.INFO,
                    "",
                    "Parameter “Q” is not used.",
                    "PARAM_UNUSED",
                    Optional.of("comes soon"));

    private final ProblemsViewModel model =
            ProblemsViewModel.START.withRows(List.of(TRAIN, PREPARE, AGAIN, WHOLE, MUTED));

    @Test
    void showsAllButThoseThatAreMuted() {
        assertThat(model.shown()).containsExactly(TRAIN, PREPARE, AGAIN, WHOLE);
        assertThat(model.muted()).isEqualTo(1);
        assertThat(model.withMuted(true).shown()).contains(MUTED);
    }

    @Test
    void countsBySeverity() {
        assertThat(model.counts())
                .isEqualTo(Map.of(Severity.ERROR, 1, Severity.WARNING, 2, Severity.INFO, 1));
    }

    @Test
    void findsRowsThatHaveAllWords() {
        assertThat(model.withFilter(" train TWICE ").shown()).containsExactly(AGAIN);
        assertThat(model.withFilter("param_unused").shown()).containsExactly(WHOLE);
    }

    @Test
    void hidesASeverity() {
        assertThat(model.withSeverity(Severity.WARNING, false).shown())
                .containsExactly(TRAIN, WHOLE);
    }

    @Test
    void groupsByStep() {
        assertThat(model.withGrouping(Grouping.STEP).lines())
                .containsExactly(
                        new Line.Heading("Train", 2, false),
                        new Line.Entry(TRAIN),
                        new Line.Entry(AGAIN),
                        new Line.Heading("Prepare", 1, false),
                        new Line.Entry(PREPARE),
                        new Line.Heading("Pipeline", 1, false),
                        new Line.Entry(WHOLE));
    }

    @Test
    void groupsByRule() {
        assertThat(model.withGrouping(Grouping.RULE).lines())
                .contains(new Line.Heading("DEPENDS_ON_DUP", 2, true));
    }
}
