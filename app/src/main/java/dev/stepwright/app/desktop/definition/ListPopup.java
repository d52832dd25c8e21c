package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// A list at the caret to choose from, while the keys stay with the text.
final class ListPopup<T> {
    private static final double ROW = 24;
    private static final int MOST = 10;
    private static final double WIDTH = 460;

    private final Popup popup = new Popup();
    private final ListView<T> list = new ListView<>();
    private final VBox card;
    private Consumer<T> chosen = _ -> {};

    /// @param label what a row says first
    /// @param detail what it says beside that
    ListPopup(String name, Function<T, String> label, Function<T, String> detail) {
        list.getStyleClass().add("picker-list");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new Row<>(label, detail));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        choose();
                    }
                });
        card = new VBox(list);
        card.getStyleClass().addAll("sheet-card", "picker", "code-popup");
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /// Shows rows below a place of the screen, or above it where there is no room below.
    void show(List<T> rows, Bounds at, javafx.scene.Node owner, Consumer<T> onChosen) {
        chosen = onChosen;
        list.getItems().setAll(rows);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(Math.min(MOST, rows.size()) * ROW + 10);
        card.getStylesheets().setAll(owner.getScene().getStylesheets());
        card.getStylesheets().add(DefinitionView.sheet());
        double height = list.getPrefHeight() + 4;
        double bottom =
                owner.getScene().getWindow().getY() + owner.getScene().getWindow().getHeight();
        double y =
                at.getMaxY() + 2 + height > bottom ? at.getMinY() - 2 - height : at.getMaxY() + 2;
        popup.show(owner, at.getMinX(), y);
        popup.setX(at.getMinX());
        popup.setY(y);
    }

    /// Takes the keys that move in the list and choose from it.
    void handle(KeyEvent event) {
        var selection = list.getSelectionModel();
        int size = list.getItems().size();
        switch (event.getCode()) {
            case DOWN -> go((selection.getSelectedIndex() + 1) % size);
            case UP -> go((selection.getSelectedIndex() + size - 1) % size);
            case PAGE_DOWN -> go(Math.min(size - 1, selection.getSelectedIndex() + MOST));
            case PAGE_UP -> go(Math.max(0, selection.getSelectedIndex() - MOST));
            case ENTER, TAB -> choose();
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - MOST / 2));
    }

    private void choose() {
        T row = list.getSelectionModel().getSelectedItem();
        hide();
        if (row != null) {
            chosen.accept(row);
        }
    }

    private static final class Row<T> extends ListCell<T> {
        private final Function<T, String> label;
        private final Function<T, String> detail;

        Row(Function<T, String> label, Function<T, String> detail) {
            this.label = label;
            this.detail = detail;
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            var name = Texts.of(label.apply(row), "mono");
            var more = Texts.of(detail.apply(row), "tiny", "third");
            more.setMinWidth(0);
            var line = new HBox(name, Texts.gap(), more);
            line.getStyleClass().add("pick-row");
            line.setPrefWidth(0);
            setGraphic(line);
        }
    }
}
