package dev.stepwright.app.desktop;

import dev.stepwright.app.desktop.designer.DesignerApp;
import dev.stepwright.app.desktop.settings.UserSettings;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Opens the designer and waits until its window is closed.
public final class Designer {
    /// Held here, because a logger that nobody holds forgets its level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Designer() {}

    /// Opens the designer on the file in `args`, or on the start page; the exit code once it is
    /// closed.
    public static int open(String... args) {
        launch(DesignerApp.class, args);
        return 0;
    }

    /// Opens the designer in the same way, works in it for some seconds and closes it.
    ///
    /// @param large a large pipeline
    public static void rehearse(Path large) {
        launch(Rehearsed.class, large.toString());
    }

    private static void launch(Class<? extends Application> app, String... args) {
        // JavaFX warns at every start that it comes from the class path, which here it does on
        // purpose.
        JAVAFX.setLevel(Level.SEVERE);
        UserSettings.scaleToolkit();
        Application.launch(app, args);
    }
}
