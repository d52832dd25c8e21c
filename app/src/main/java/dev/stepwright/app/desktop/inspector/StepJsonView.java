package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.StepJson;
import dev.stepwright.app.desktop.inspector.form.Typed;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The step as JSON, to be edited whole: taken on Ctrl+Enter and when the focus leaves, put back by
/// Escape.
final class StepJsonView extends VBox {
    private static final String HINT = "Ctrl+Enter takes the text over, Escape puts it back.";

    private final TextArea text = new TextArea();
    private final Label line = Texts.wrapped(HINT, "tiny", "second");
    private final Function<Typed, Optional<String>> perform;
    private @Nullable StepJson model;
    private String shown = "";

    StepJsonView(Function<Typed, Optional<String>> perform) {
        super(8);
        this.perform = perform;
        text.getStyleClass().add("step-json");
        text.setAccessibleText("The step as JSON");
        VBox.setVgrow(text, Priority.ALWAYS);
        setPadding(new Insets(14, 16, 12, 16));
        getChildren().addAll(text, line);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && text.getScene() != null) {
                                commit();
                            }
                        });
    }

    /// Shows a step; a text that is being typed for the same step stays.
    void show(StepJson changed) {
        boolean other = model == null || !model.step().equals(changed.step());
        boolean edited = !other && isEdited();
        model = changed;
        shown = changed.text();
        if (!edited && !text.getText().equals(shown)) {
            int caret = text.getCaretPosition();
            double top = text.getScrollTop();
            text.setText(shown);
            text.positionCaret(other ? 0 : Math.min(caret, shown.length()));
            text.setScrollTop(other ? 0 : top);
        }
        if (!edited) {
            say(Optional.empty());
        }
    }

    private boolean isEdited() {
        return !text.getText().equals(shown);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE && isEdited()) {
            text.setText(shown);
            say(Optional.empty());
        } else {
            return;
        }
        event.consume();
    }

    /// Takes what was typed.
    void commit() {
        if (model == null || !isEdited()) {
            return;
        }
        String before = shown;
        shown = text.getText();
        Optional<String> reason = perform.apply(model.typed(text.getText()));
        if (reason.isPresent()) {
            shown = before;
        } else {
            show(model);
        }
        say(reason);
    }

    private void say(Optional<String> reason) {
        line.setText(reason.orElse(HINT));
        line.getStyleClass().removeAll("error-text", "second");
        line.getStyleClass().add(reason.isPresent() ? "error-text" : "second");
    }

    void focus() {
        text.requestFocus();
    }
}
