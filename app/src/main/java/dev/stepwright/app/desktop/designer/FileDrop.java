package dev.stepwright.app.desktop.designer;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped onto the window from outside are opened; code becomes a step that runs
// it.
final class FileDrop {
    /// Who takes what is dropped.
    interface Target {
        void open(Path file);

        /// A script or a notebook, at a place of the scene.
        void code(Path file, double sceneX, double sceneY);
    }

    private FileDrop() {}

    static void install(Node window, Target target) {
        window.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        window.setOnDragDropped(event -> drop(event, target));
    }

    private static void drop(DragEvent event, Target target) {
        List<File> files = event.getDragboard().getFiles();
        for (File file : files) {
            if (isCode(file.getName())) {
                target.code(file.toPath(), event.getSceneX(), event.getSceneY());
            } else {
                target.open(file.toPath());
            }
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    static boolean isCode(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".py") || lower.endsWith(".ipynb");
    }
}
