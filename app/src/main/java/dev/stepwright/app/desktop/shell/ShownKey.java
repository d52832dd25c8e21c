package dev.stepwright.app.desktop.shell;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that a menu item shows but does not listen to: [Actions] alone turns keys into actions, so
/// none runs twice.
final class ShownKey extends KeyCombination {
    private final KeyCombination shown;

    ShownKey(KeyCombination shown) {
        this.shown = shown;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return shown.getName();
    }

    @Override
    public String getDisplayText() {
        return shown.getDisplayText();
    }
}
