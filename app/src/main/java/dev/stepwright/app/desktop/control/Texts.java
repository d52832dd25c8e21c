package dev.stepwright.app.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Labels in the sizes and colours of the style sheet, and the gap that pushes things apart.
public final class Texts {
    private Texts() {}

    /// A label with style classes such as `heading`, `small`, `tiny`, `second`, `third`, `mono`.
    public static Label of(String text, String... classes) {
        var label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /// A label that wraps instead of being cut.
    public static Label wrapped(String text, String... classes) {
        var label = of(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A label that never gives way to others.
    public static Label firm(String text, String... classes) {
        var label = of(text, classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Takes all the room that is left in a row.
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
