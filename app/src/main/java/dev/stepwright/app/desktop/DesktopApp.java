package dev.stepwright.app.desktop;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The designer as a JavaFX program.
public class DesktopApp extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle("Stepwright");
        stage.setScene(new Scene(new BorderPane(new Button("Open file")), 1200, 800));
        stage.show();
    }
}
