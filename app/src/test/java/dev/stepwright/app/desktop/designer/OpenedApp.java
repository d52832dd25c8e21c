package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.MainWindow;
import dev.stepwright.canvas.view.PipelineCanvas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The whole designer on one file, in a window of the headless platform.
final class OpenedApp extends DesignerApp {
    private final Path file;
    private Stage stage;
    private Actions actions;
    private MainWindow window;
    private Optional<Node> firstSeen = Optional.empty();

    private OpenedApp(Path file) {
        this.file = file;
    }

    /// Opens a file and waits until its canvas is there.
    static OpenedApp on(Path file) {
        OpenedApp app = beginning(file);
        app.await(
                () ->
                        app.scene().lookup(".pipeline-canvas") instanceof PipelineCanvas canvas
                                && canvas.editor().isPresent());
        return app;
    }

    /// Begins to open a file, and waits for nothing.
    static OpenedApp beginning(Path file) {
        var app = new OpenedApp(file);
        Fx.run(
                () -> {
                    app.stage = new Stage();
                    app.start(app.stage);
                });
        return app;
    }

    /// Opens a file with steps of several types, one of them in a branch, and waits until it is
    /// read.
    static OpenedApp onSample(Path folder) throws IOException {
        Path file = folder.resolve("p.json");
        Files.writeString(
                file,
                """
                {"Parameters": [{"Name": "Type", "Type": "String", "DefaultValue": "ml.m5.large"}],
                 "Steps": [
                  {"Name": "Train", "Type": "Training", "Arguments": {"RoleArn": {"Get": "Parameters.Role"}}},
                  {"Name": "Gate", "Type": "Condition", "Arguments": {"Conditions": [
                    {"Type": "Equals", "LeftValue": {"Get": "Parameters.Type"}, "RightValue": "a"}],
                    "IfSteps": [{"Name": "Stop", "Type": "Fail", "Arguments": {"ErrorMessage": "x"}}],
                    "ElseSteps": []}}]}
                """);
        var app = on(file);
        app.awaitStep("Train");
        return app;
    }

    @Override
    protected void register(Actions all, Stage window) {
        actions = all;
        super.register(all, window);
    }

    @Override
    protected void fill(MainWindow all, Stage on) {
        window = all;
        super.fill(all, on);
    }

    @Override
    protected List<String> opened() {
        return List.of(file.toString());
    }

    @Override
    protected void whenFilled(Runnable show) {
        super.whenFilled(
                () -> {
                    firstSeen =
                            Stream.of(".pipeline-canvas", ".opening-canvas")
                                    .map(scene()::lookup)
                                    .flatMap(Stream::ofNullable)
                                    .findFirst();
                    show.run();
                });
    }

    /// The canvas that was in the window when it was shown.
    Optional<Node> firstSeen() {
        return firstSeen;
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    Scene scene() {
        return stage.getScene();
    }

    /// Waits until the file is read: the canvas is there before, and empty.
    void awaitStep(String name) {
        await(
                () ->
                        scene().lookup(".pipeline-canvas") instanceof PipelineCanvas canvas
                                && canvas.editor()
                                        .flatMap(editor -> editor.document().named(name))
                                        .isPresent());
    }

    /// Makes the content as large as in a small window, and waits until it is.
    void resize(double width, double height) {
        Fx.run(
                () -> {
                    stage.setMinWidth(0);
                    stage.setMinHeight(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        await(() -> scene().getWidth() == width && scene().getHeight() == height);
    }

    /// Shows a tab of the bottom panel.
    void bottom(String tab) {
        window.showBottom(tab);
    }

    Actions actions() {
        return actions;
    }

    /// Waits until something holds on the FX thread.
    void await(BooleanSupplier held) {
        for (int tries = 0; tries < 400; tries++) {
            if (Fx.call(held::getAsBoolean)) {
                return;
            }
            Fx.settle();
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("did not come about");
    }

    void close() {
        Fx.run(
                () -> {
                    stage.setOnHidden(null);
                    stage.hide();
                });
    }
}
