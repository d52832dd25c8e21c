package dev.stepwright.app.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/// A text field that says by its glyph that it searches, and can be emptied with a click
/// or with Escape.
public final class SearchField extends CustomTextField {
    public SearchField(String prompt) {
        setPromptText(prompt);
        getStyleClass().add("search-field");
        setLeft(beside("search"));
        Node clear = beside("close");
        clear.setCursor(Cursor.HAND);
        clear.setOnMouseClicked(_ -> clear());
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        Buttons.explain(clear, "Clear the search");
        setRight(clear);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // Whoever closes something with Escape listens above, as a filter.
                    if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                        clear();
                        event.consume();
                    }
                });
    }

    private static Node beside(String icon) {
        var pane = new StackPane(Glyph.of(icon, 14, "third"));
        pane.setAlignment(Pos.CENTER);
        pane.getStyleClass().add("beside");
        return pane;
    }
}
