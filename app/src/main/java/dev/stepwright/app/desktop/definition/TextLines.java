package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.json.JsonFile;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A text of any length, line by line and only to be read: just the lines in sight are made.
final class TextLines extends ListView<String> {
    private static final double LINE = 18;

    private @Nullable JsonFile file;
    private int wanted;

    TextLines() {
        getStyleClass().add("bare");
        setAccessibleText("The definition as text");
        setFixedCellSize(LINE);
        setCellFactory(_ -> new Line());
    }

    boolean isOf(JsonFile asked) {
        return file == asked;
    }

    /// Shows the lines of a file, in place of those before.
    void show(JsonFile read, List<String> lines) {
        int chosen = getSelectionModel().getSelectedIndex();
        file = read;
        getItems().setAll(lines);
        if (wanted > 0) {
            goTo(wanted);
        } else if (chosen >= 0 && chosen < lines.size()) {
            getSelectionModel().select(chosen);
        }
    }

    void clear() {
        file = null;
        getItems().clear();
    }

    /// Chooses a line, counted from 1, as soon as it is there.
    void goTo(int line) {
        wanted = line;
        if (line <= getItems().size()) {
            wanted = 0;
            Platform.runLater(
                    () -> {
                        requestFocus();
                        getSelectionModel().clearAndSelect(line - 1);
                        scrollTo(Math.max(0, line - 4));
                    });
        }
    }

    private static final class Line extends ListCell<String> {
        Line() {
            getStyleClass().add("mono");
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? "" : "%7d  %s".formatted(getIndex() + 1, line));
        }
    }
}
