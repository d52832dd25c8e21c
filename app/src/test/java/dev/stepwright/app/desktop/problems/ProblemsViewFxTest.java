package dev.stepwright.app.desktop.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.DemoProblems;
import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.problems.ProblemRow.Severity;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class ProblemsViewFxTest {
    private static final ProblemRow EVAL =
            new ProblemRow("0", Severity.ERROR, "Eval", "has no output.", "PF_OUTPUT_UNKNOWN");
    private static final ProblemRow UNUSED =
            new ProblemRow("1", Severity.INFO, "P", "is not used.", "PARAM_UNUSED");

    private final DemoProblems port = new DemoProblems();
    private ProblemsView view;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    view = new ProblemsView(port);
                    new Scene(view, 900, 240);
                    show(EVAL, UNUSED);
                });
    }

    private void show(ProblemRow... rows) {
        view.show(List.of(rows));
        view.applyCss();
        view.layout();
    }

    @Test
    void goesFromProblemToProblemAndRound() {
        Fx.run(
                () -> {
                    view.step(1);
                    view.step(1);
                    view.step(1);
                    view.step(-1);
                });

        assertThat(port.asked).containsExactly("go 0", "go 1", "go 0", "go 1");
    }

    @Test
    void makesTheFixOfALink() {
        Fx.run(() -> button("Use “evaluation”").fire());

        assertThat(port.asked).containsExactly("fix 0");
    }

    @Test
    void explainsARule() {
        Fx.run(() -> button("PF_OUTPUT_UNKNOWN").fire());

        assertThat(port.asked).containsExactly("explain 0");
    }

    @Test
    void keepsTheChosenProblemWhenOthersGo() {
        Fx.run(
                () -> {
                    view.step(1);
                    view.step(1);
                    show(UNUSED);
                });

        assertThat(view.chosen()).contains(UNUSED);
    }

    @Test
    void saysHowManyAreMuted() {
        Fx.run(
                () ->
                        show(
                                EVAL,
                                new ProblemRow(
                                        "1",
                                        Severity.INFO,
                                        "P",
                                        "is not used.",
                                        "PARAM_UNUSED",
                                        Optional.of("soon"))));

        assertThat(texts(".toggle-button")).contains("1 muted");
        assertThat(texts(".button")).contains("PF_OUTPUT_UNKNOWN").doesNotContain("PARAM_UNUSED");
    }

    private List<String> texts(String selector) {
        return view.lookupAll(selector).stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private Button button(String text) {
        return view.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
