package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.problems.ProblemRow;
import dev.stepwright.app.desktop.problems.ProblemsView;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The line above the text: how long it is, what is wrong where the caret stands, and, while the
/// text is no definition, why not.
final class DefinitionBar extends HBox {
    private final Label state = Texts.firm("", "tiny", "second");
    private final StackPane sign = new StackPane();
    private final Label problem = Texts.of("", "small");
    private final Button fix;
    private final Label broken = Texts.of("", "small");
    private final Button there;
    private final Button revert;
    private final Button format;
    private boolean faulty;
    private boolean fixable;
    private @Nullable ProblemMark told;

    DefinitionBar(
            Runnable onFix, Runnable onThere, Runnable onRevert, Runnable onFormat, Runnable find) {
        fix = Buttons.link("Fix…", onFix);
        Buttons.explain(fix, "Fixes for this problem (Alt+Enter)");
        fix.setFocusTraversable(false);
        there = Buttons.link("Go there", onThere);
        Buttons.explain(there, "Where it is (F8)");
        revert = Buttons.outlined("Take back", onRevert);
        revert.getStyleClass().add("compact");
        format = Buttons.outlined("Format", onFormat);
        format.getStyleClass().add("compact");
        format.setTooltip(
                Buttons.tip("Write every member on a line of its own; Undo takes it back"));
        problem.setMinWidth(0);
        broken.setMinWidth(0);
        sign.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        state,
                        sign,
                        problem,
                        fix,
                        broken,
                        there,
                        Texts.gap(),
                        format,
                        revert,
                        Buttons.icon("search", "Find (Ctrl+F)", find));
        getStyleClass().addAll("pane-bar", "edge-bottom");
        offersFormat(false);
        showState("", false);
    }

    /// All is well with the text as such.
    ///
    /// @param edited whether something was typed that is not yet in the document
    void showState(String words, boolean edited) {
        faulty = false;
        getStyleClass().remove("broken");
        state.setText(words);
        broken.setText("");
        revert.setVisible(edited);
        arrange(false);
    }

    /// The text is no definition.
    void showBroken(String words, boolean hasPlace) {
        faulty = true;
        getStyleClass().remove("broken");
        getStyleClass().add("broken");
        broken.setText(words);
        broken.setTooltip(Buttons.tip(words));
        revert.setVisible(true);
        arrange(hasPlace);
    }

    /// Without a good definition there is nothing to take back to.
    void mayRevert(boolean may) {
        show(revert, may);
    }

    /// What is wrong where the caret stands.
    void showProblem(Optional<ProblemMark> mark, boolean hasFix) {
        ProblemMark now = mark.orElse(null);
        if (now == told && hasFix == fixable) {
            return;
        }
        told = now;
        fixable = hasFix;
        sign.getChildren().clear();
        mark.ifPresent(
                shown -> {
                    sign.getChildren()
                            .add(
                                    ProblemsView.sign(
                                            ProblemRow.Severity.valueOf(shown.severity().name())));
                    problem.setText(shown.message());
                    problem.setTooltip(Buttons.tip(shown.message()));
                });
        arrange(there.isVisible());
    }

    /// Whether the text is hard to read as it stands.
    void offersFormat(boolean offered) {
        show(format, offered);
    }

    String words() {
        return faulty ? broken.getText() : told == null ? state.getText() : problem.getText();
    }

    private void arrange(boolean hasPlace) {
        boolean tells = !faulty && told != null;
        show(state, !faulty);
        show(sign, tells);
        show(problem, tells);
        show(fix, tells && fixable);
        show(broken, faulty);
        show(there, faulty && hasPlace);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
