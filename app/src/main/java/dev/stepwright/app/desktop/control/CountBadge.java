package dev.stepwright.app.desktop.control;

import javafx.scene.control.Label;

/// A small number in a rounded field; gone when there is nothing to count.
public final class CountBadge extends Label {

    public CountBadge() {
        getStyleClass().add("count-badge");
        show(0);
    }

    public CountBadge(int count) {
        this();
        show(count);
    }

    public void show(int count) {
        setText(count > 999 ? "999+" : Integer.toString(count));
        setVisible(count > 0);
        setManaged(count > 0);
    }
}
