package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// The last line of the window: facts at the left, where it runs at the right, now and then a hint.
public final class StatusBar extends HBox {
    private static final Duration HINT_STAYS = Duration.seconds(10);

    private final HBox facts = new HBox(18);
    private final Label hint = Texts.of("");
    private final Label engine = Texts.firm("");
    private final PauseTransition away = new PauseTransition(HINT_STAYS);

    public StatusBar() {
        getStyleClass().addAll("status-bar", "panel", "edge-top");
        facts.setMinWidth(0);
        hint.getStyleClass().add("hint");
        hint.setAccessibleRole(AccessibleRole.TEXT);
        away.setOnFinished(_ -> hint.setText(""));
        facts.setStyle("-fx-alignment: center-left");
        getChildren().addAll(facts, hint, Texts.gap(), engine);
    }

    public void show(List<String> facts, String engine) {
        this.facts.getChildren().setAll(facts.stream().map(fact -> Texts.firm(fact)).toList());
        this.engine.setText(engine);
    }

    /// A sentence about what just happened; it goes after a while, or when another one comes.
    public void hint(String sentence) {
        hint.setText(sentence);
        hint.setAccessibleText(sentence);
        away.playFromStart();
    }
}
