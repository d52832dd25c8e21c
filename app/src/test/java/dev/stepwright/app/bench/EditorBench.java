package dev.stepwright.app.bench;

import javafx.application.Application;

/// Starts [EditorBenchApp]; an application class cannot be the main class on a class path.
public final class EditorBench {
    private EditorBench() {}

    public static void main(String[] arguments) {
        Application.launch(EditorBenchApp.class, arguments);
    }
}
