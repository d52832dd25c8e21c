package dev.stepwright.canvas.view;

import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// A palette and a canvas in a real window, to be used by hand: `[empty] [dark]`.
public final class PipelineCanvasDemo {
    private PipelineCanvasDemo() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// ```
    /// Prepare ---> Train ---> Evaluate ---> Check --True--> Register
    ///                                             --False-> Stop
    /// ```
    static Document sample() {
        return PipelineFixture.document(
                """
                {'Version': '2020-12-01', 'Metadata': {},
                 'Parameters': [{'Name': 'Machine', 'Type': 'String', 'DefaultValue': 'ml.m5.2xlarge'}],
                 'Steps': [
                  {'Name': 'Prepare', 'Type': 'Processing', 'Arguments': {'ProcessingResources': {'ClusterConfig': {'InstanceType': 'ml.m5.xlarge'}}}},
                  {'Name': 'Train', 'Type': 'Training', 'Description': 'Gradient boosted trees on the prepared table.', 'Arguments': {
                     'ResourceConfig': {'InstanceType': {'Get': 'Parameters.Machine'}},
                     'Data': {'Get': 'Steps.Prepare.ProcessingOutputConfig.Outputs["train"].S3Output.S3Uri'}}},
                  {'Name': 'Evaluate', 'Type': 'Processing', 'Arguments': {'ProcessingResources': {'ClusterConfig': {'InstanceType': 'ml.m5.xlarge'}},
                     'Test': {'Get': 'Steps.Prepare.ProcessingOutputConfig.Outputs["test"].S3Output.S3Uri'},
                     'Model': {'Get': 'Steps.Train.ModelArtifacts.S3ModelArtifacts'}}},
                  {'Name': 'Check', 'Type': 'Condition', 'Arguments': {
                     'Conditions': [{'Type': 'LessThanOrEqualTo', 'LeftValue': {'Std:JsonGet': {'PropertyFile': {'Get': 'Steps.Evaluate.PropertyFiles.Report'}, 'Path': 'regression_metrics.mse.value'}}, 'RightValue': 6.0}],
                     'IfSteps': [{'Name': 'Register', 'Type': 'RegisterModel', 'DependsOn': ['Train'], 'Arguments': {}}],
                     'ElseSteps': [{'Name': 'Stop', 'Type': 'Fail', 'Arguments': {'ErrorMessage': 'The error is too large.'}}]}}]}
                """
                        .replace("[\"train\"]", "[\\\"train\\\"]")
                        .replace("[\"test\"]", "[\\\"test\\\"]"));
    }

    /// The window.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            List<String> args = getParameters().getRaw();
            var canvas = new PipelineCanvas(StepCatalog.STANDARD);
            canvas.setPalette(args.contains("dark") ? Palette.DARK : Palette.LIGHT);
            Document document = args.contains("empty") ? Document.empty() : sample();
            var editor =
                    new PipelineEditor(
                            Arranger.placed(document, StepCatalog.STANDARD),
                            System::currentTimeMillis);
            canvas.open(editor);
            canvas.requests().onOpenInspector(step -> System.out.println("inspect " + step));
            canvas.requests()
                    .onContextMenu((hit, at) -> System.out.println("menu " + hit + " " + at));
            var palette = new VBox(4);
            palette.setPrefWidth(160);
            for (String name :
                    List.of(
                            "Processing",
                            "Training",
                            "Condition",
                            "RegisterModel",
                            "Fail",
                            "Lambda")) {
                palette.getChildren().add(entry(StepCatalog.STANDARD.type(name), canvas));
            }
            var root = new BorderPane(canvas, null, null, null, palette);
            var scene = new Scene(root, 1300, 720);
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
                            editor::undo);
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
                            editor::redo);
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
                            () -> System.out.println(editor.document().text()));
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(
                                    KeyCode.L,
                                    KeyCombination.SHORTCUT_DOWN,
                                    KeyCombination.SHIFT_DOWN),
                            () -> canvas.sheet().arrange(Runnable::run, Platform::runLater));
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            canvas.requestFocus();
        }

        private static Label entry(StepType type, PipelineCanvas canvas) {
            var label = new Label(type.title());
            label.setPrefSize(160, 28);
            label.setOnMouseDragged(
                    event ->
                            canvas.arriving()
                                    .paletteMoved(type, event.getSceneX(), event.getSceneY()));
            label.setOnMouseReleased(
                    event ->
                            canvas.arriving()
                                    .paletteDropped(type, event.getSceneX(), event.getSceneY()));
            return label;
        }
    }
}
