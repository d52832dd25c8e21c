package dev.stepwright.app.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// A line over the whole width of the canvas about the open file, with what can be done.
///
/// It moves the canvas down instead of covering it, and waits as long as the person does.
public final class Notice extends HBox {
    /// @param words one sentence
    /// @param buttons the likeliest one last
    public Notice(String words, Button... buttons) {
        super(8);
        getStyleClass().addAll("notice", "edge-bottom");
        setAlignment(Pos.CENTER_LEFT);
        var sentence = Texts.of(words, "small");
        sentence.setMinWidth(0);
        sentence.setTooltip(Buttons.tip(words));
        getChildren().addAll(Glyph.of("warning", 16, "state-stopped"), sentence, Texts.gap());
        for (Button button : buttons) {
            button.getStyleClass().add("compact");
            getChildren().add(button);
        }
    }
}
