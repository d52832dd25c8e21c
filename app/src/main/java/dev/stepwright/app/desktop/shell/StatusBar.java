package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The last line of the window: facts at the left, where it runs at the right, now and then a hint.
public final class StatusBar extends HBox {
    private final HBox facts = new HBox(18);
    private final Label hint = Texts.of("");
    private final Label engine = Texts.firm("");

    public StatusBar() {
        getStyleClass().addAll("status-bar", "panel", "edge-top");
        facts.setMinWidth(0);
        facts.setStyle("-fx-alignment: center-left");
        getChildren().addAll(facts, hint, Texts.gap(), engine);
    }

    public void show(List<String> facts, String engine) {
        this.facts.getChildren().setAll(facts.stream().map(fact -> Texts.firm(fact)).toList());
        this.engine.setText(engine);
        hint.setText("");
    }

    /// A sentence about what just happened; the next [#show] takes it away.
    public void hint(String sentence) {
        hint.setText(sentence);
    }
}
