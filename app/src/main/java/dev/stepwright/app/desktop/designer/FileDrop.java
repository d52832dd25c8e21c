package dev.stepwright.app.desktop.designer;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped onto the window from outside are opened.
final class FileDrop {
    private FileDrop() {}

    static void install(Node window, Consumer<Path> open) {
        window.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        window.setOnDragDropped(event -> drop(event, open));
    }

    private static void drop(DragEvent event, Consumer<Path> open) {
        List<File> files = event.getDragboard().getFiles();
        files.forEach(file -> open.accept(file.toPath()));
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
