package dev.stepwright.app.desktop;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Opens the designer and waits until its window is closed.
public final class Designer {
    /// Held here, because a logger nobody holds forgets its level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Designer() {}

    /// Opens the designer on the file in `args`, or on the start page; the exit code once it is closed.
    public static int open(String... args) {
        // JavaFX warns at every start that it comes from the class path, which here it does on purpose.
        JAVAFX.setLevel(Level.SEVERE);
        Application.launch(DesktopApp.class, args);
        return 0;
    }
}
