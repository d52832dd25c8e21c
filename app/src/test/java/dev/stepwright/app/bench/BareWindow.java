package dev.stepwright.app.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX program can show, to measure starts against.
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        Application.launch(Shown.class, args);
    }

    /// A label in a window.
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            stage.setTitle("A bare window");
            stage.setScene(new Scene(new StackPane(new Label("Nothing else")), 1600, 1000));
            stage.show();
        }
    }
}
