package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The definition as text: read it, change it, apply the change as a whole.
///
/// Text that was typed and not yet applied is never replaced by what the drawing does meanwhile;
/// the bar then offers to take it back.
public final class DefinitionView extends BorderPane {
    private final TextArea text = new TextArea();
    private final Label state = Texts.of("", "tiny", "second");
    private final Button apply = Buttons.primary("Apply", this::apply);
    private final Button revert = Buttons.outlined("Take back", this::revert);
    private final Function<String, Optional<String>> onCommit;
    private String shown = "";
    private boolean settled = true;

    /// @param onCommit takes the new text; empty when it was accepted, otherwise the reason with
    ///     its line
    public DefinitionView(Function<String, Optional<String>> onCommit) {
        this.onCommit = onCommit;
        text.getStyleClass().add("bare");
        apply.getStyleClass().add("compact");
        revert.getStyleClass().add("compact");
        apply.setTooltip(Buttons.tip("Apply  (Ctrl+Enter)"));
        var bar = new HBox(state, Texts.gap(), revert, apply);
        bar.getStyleClass().addAll("pane-bar", "edge-bottom");
        setTop(bar);
        setCenter(text);
        text.setOnKeyPressed(
                event -> {
                    if (event.getCode() != KeyCode.ENTER || !event.isShortcutDown()) return;
                    apply();
                    event.consume();
                });
        text.textProperty().subscribe(_ -> say());
    }

    /// The text of the definition as it is now; ignored while a change is being typed.
    public void show(String definition) {
        boolean edited = isEdited();
        shown = definition;
        if (!edited) replace(definition);
        say();
    }

    public boolean isEdited() {
        return !text.getText().equals(normal(shown));
    }

    /// Puts the cursor at a line, counted from 1.
    public void goTo(int line, int column) {
        int at = 0;
        var all = text.getText();
        for (int i = 1; i < line && at >= 0; i++) at = all.indexOf('\n', at) + 1;
        int position = Math.min(all.length(), at + Math.max(0, column - 1));
        Platform.runLater(
                () -> {
                    text.requestFocus();
                    text.positionCaret(position);
                });
    }

    private void apply() {
        if (!isEdited()) return;
        var refused = onCommit.apply(text.getText());
        refused.ifPresentOrElse(
                reason -> {
                    state.getStyleClass().add("error-text");
                    state.setText(reason);
                },
                () -> {
                    shown = text.getText();
                    say();
                });
    }

    private void revert() {
        replace(shown);
        say();
    }

    private void replace(String definition) {
        if (text.getText().equals(normal(definition))) return;
        double top = text.getScrollTop();
        settled = false;
        text.setText(definition);
        settled = true;
        text.setScrollTop(top);
    }

    private void say() {
        if (!settled) return;
        boolean edited = isEdited();
        state.getStyleClass().remove("error-text");
        state.setText(edited ? "Changed here and not applied yet" : lines(shown));
        apply.setDisable(!edited);
        revert.setDisable(!edited);
    }

    private static String lines(String definition) {
        long lines = definition.lines().count();
        return lines == 1 ? "1 line" : lines + " lines";
    }

    /// What a text area makes of a text: it knows only one line end.
    private static String normal(String definition) {
        return definition.replace("\r\n", "\n").replace('\r', '\n');
    }
}
