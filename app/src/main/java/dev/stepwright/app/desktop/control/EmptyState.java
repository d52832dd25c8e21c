package dev.stepwright.app.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What a pane says while it has nothing to show, and what can be done about it.
public final class EmptyState extends VBox {
    public EmptyState(String title, String text, Node... actions) {
        getStyleClass().add("empty-state");
        getChildren().add(Texts.of(title, "heading"));
        var words = Texts.wrapped(text, "small", "second");
        words.setTextAlignment(TextAlignment.CENTER);
        words.setAlignment(Pos.CENTER);
        words.setMaxWidth(420);
        getChildren().add(words);
        getChildren().addAll(actions);
    }
}
