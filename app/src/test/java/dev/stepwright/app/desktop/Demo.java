package dev.stepwright.app.desktop;

import javafx.application.Application;

/// Starts [DemoApp]; JavaFX on the class path wants a main class that is no application itself.
public final class Demo {
    private Demo() {}

    public static void main(String... args) {
        Application.launch(DemoApp.class, args);
    }
}
