package dev.stepwright.app.desktop.pick;

import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A search field over a list with headings: typing filters it, arrows move in it, Enter or a click
/// chooses.
final class PickList<T> extends VBox {
    private static final int ROW = 28;
    /// What the list has around its rows.
    private static final int AROUND = 10;

    private final TextField search = new TextField();
    private final ListView<PickLine<T>> list = new ListView<>();
    private final Function<String, List<PickLine<T>>> matching;
    private final Function<T, Node> drawing;
    private final Consumer<T> onChosen;
    private final int rows;

    /// @param prompt what the search field says; empty for a list without one
    PickList(
            String prompt,
            int rows,
            Function<String, List<PickLine<T>>> matching,
            Function<T, Node> drawing,
            Consumer<T> onChosen) {
        this.rows = rows;
        this.matching = matching;
        this.drawing = drawing;
        this.onChosen = onChosen;
        search.getStyleClass().add("picker-field");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("picker-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(prompt.isEmpty());
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Texts.wrapped("Nothing is called that.", "tiny", "second"));
        list.setPrefHeight(rows * ROW + AROUND);
        var head = new StackPane(search);
        head.getStyleClass().add("edge-bottom");
        if (prompt.isEmpty()) {
            list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        } else {
            getChildren().add(head);
        }
        getChildren().add(list);
        search.textProperty().subscribe(this::filter);
    }

    /// Where the focus belongs.
    Node field() {
        return list.isFocusTraversable() ? list : search;
    }

    /// Makes the list as low as what it shows, instead of keeping its height.
    PickList<T> shrinking() {
        list.getItems()
                .subscribe(
                        () ->
                                list.setPrefHeight(
                                        Math.clamp(list.getItems().size(), 2, rows) * ROW
                                                + AROUND));
        return this;
    }

    /// Is told what is selected, now and at every change.
    void onSelected(Consumer<Optional<T>> told) {
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> told.accept(Optional.ofNullable(line).flatMap(PickLine::item)));
    }

    /// Selects the first line that is meant.
    void select(Predicate<T> meant) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).item().filter(meant).isPresent()) {
                select(i);
                return;
            }
        }
    }

    private void filter(String typed) {
        list.getItems().setAll(matching.apply(typed));
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
        step(1);
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - rows / 2));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(rows - 1);
            case PAGE_UP -> step(1 - rows);
            case ENTER -> selected().ifPresent(onChosen);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<T> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .flatMap(PickLine::item);
    }

    /// Goes on to the next line that can be chosen; at the end it stays.
    private void step(int by) {
        int direction = by < 0 ? -1 : 1;
        int last = list.getItems().size() - 1;
        int from = list.getSelectionModel().getSelectedIndex();
        int at = Math.clamp(from + (long) by, 0, Math.max(0, last));
        while (at >= 0 && at <= last && list.getItems().get(at).item().isEmpty()) {
            at += direction;
        }
        if (at >= 0 && at <= last) {
            list.getSelectionModel().select(at);
            show(at, direction);
        }
    }

    /// Keeps a line in sight, and the heading above it.
    private void show(int at, int direction) {
        if (direction > 0) {
            list.scrollTo(Math.max(0, at - rows + 2));
        } else {
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    private final class Cell extends ListCell<PickLine<T>> {
        Cell() {
            setOnMouseClicked(
                    _ ->
                            Optional.ofNullable(getItem())
                                    .flatMap(PickLine::item)
                                    .ifPresent(onChosen));
        }

        @Override
        protected void updateItem(PickLine<T> line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null;
            setDisable(!nothing && line.item().isEmpty());
            if (nothing) {
                setGraphic(null);
            } else {
                setGraphic(
                        line.item()
                                .map(drawing)
                                .orElseGet(() -> Texts.of(line.heading(), "overline")));
            }
        }
    }
}
