package dev.stepwright.app.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Buttons of the four kinds there are.
public final class Buttons {
    private static final Duration TOOLTIP_DELAY = Duration.millis(400);

    private Buttons() {}

    /// The one button of a place that a person most likely wants; says the action.
    public static Button primary(String text, Runnable run) {
        return button(text, run, "primary");
    }

    /// A button with a border.
    public static Button outlined(String text, Runnable run) {
        return button(text, run, "outlined");
    }

    /// A button without a border, for bars.
    public static Button plain(String text, Runnable run) {
        return button(text, run, "plain");
    }

    /// A button that reads as a link.
    public static Button link(String text, Runnable run) {
        return button(text, run, "link");
    }

    /// A square button with an icon; the text is its tooltip and what a screen reader says.
    public static Button icon(String icon, String text, Runnable run) {
        var button = untoldIcon(icon, text, run);
        new LateTip(button, 0).set(text);
        return button;
    }

    /// A square button with an icon whose tooltip somebody else sees to.
    public static Button untoldIcon(String icon, String text, Runnable run) {
        var button = button("", run, "icon-only");
        button.setGraphic(Glyph.of(icon));
        button.setAccessibleText(text);
        return button;
    }

    /// A tooltip that comes sooner than JavaFX's own.
    public static Tooltip tip(String text) {
        var tip = new Tooltip(text);
        tip.setShowDelay(TOOLTIP_DELAY);
        return tip;
    }

    /// Installs a tooltip that also shows while the node's content is disabled.
    public static void explain(Node node, String text) {
        node.setAccessibleHelp(text);
        new LateTip(node, 0).set(text);
    }

    private static Button button(String text, Runnable run, String kind) {
        var button = new Button(text);
        button.getStyleClass().add(kind);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
