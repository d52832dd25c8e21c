package dev.stepwright.app.desktop.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/// What the user wants the window to look like.
public enum Theme {
    LIGHT,
    DARK,
    /// Whatever the desktop says, and changing with it.
    SYSTEM;

    /// Whether this means dark colours at the moment; asks the desktop, so only on the FX thread.
    public boolean dark() {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// The theme stored under this name; an unknown name follows the system.
    public static Theme named(String name) {
        for (var theme : values()) {
            if (theme.name().equalsIgnoreCase(name)) return theme;
        }
        return SYSTEM;
    }
}
