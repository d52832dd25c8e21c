package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.ReferencePicker;
import dev.stepwright.app.desktop.inspector.form.ReferencePicker.Choice;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/// The list of what can stand in a field, below the field: typing filters it, arrows and Enter
/// choose, Escape closes it.
public final class PickerPopup {
    private static final int ROW = 28;
    private static final int ROWS = 11;
    private static final double WIDTH = 304;

    /// A line of the list: a heading, or an entry.
    private record Line(String heading, Optional<ReferencePicker.Entry> entry) {}

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Label hint = Texts.wrapped("", "tiny", "second");
    private final ReferencePicker picker;
    private final Optional<Json> current;
    private final Consumer<Choice> onChosen;
    private final Runnable onEscape;
    private Optional<Choice.AskPath> asking = Optional.empty();

    private PickerPopup(
            ReferencePicker picker,
            Optional<Json> current,
            Consumer<Choice> onChosen,
            Runnable onEscape) {
        this.picker = picker;
        this.current = current;
        this.onChosen = onChosen;
        this.onEscape = onEscape;
    }

    /// Opens the list below a node.
    ///
    /// @param current what stands in the field, to be found in the list
    /// @param onEscape is called when the person chose nothing
    static void open(
            Region below,
            ReferencePicker picker,
            Optional<Json> current,
            Consumer<Choice> onChosen,
            Runnable onEscape) {
        new PickerPopup(picker, current, onChosen, onEscape).show(below);
    }

    private void show(Region below) {
        search.getStyleClass().add("picker-field");
        search.setPromptText("Search, or type a reference");
        search.textProperty().subscribe(this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("picker-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(
                event -> {
                    if (event.getTarget() instanceof javafx.scene.Node) {
                        confirm();
                    }
                });
        list.setPlaceholder(
                Texts.wrapped("Nothing that can come before is called that.", "tiny", "second"));
        hint.getStyleClass().add("picker-hint");
        hint(Optional.empty());
        var head = new StackPane(search);
        head.getStyleClass().add("edge-bottom");
        var card = new VBox(head, hint, list);
        card.getStyleClass().addAll("sheet-card", "picker");
        Bounds bounds = below.localToScreen(below.getBoundsInLocal());
        double width = Math.max(WIDTH, bounds.getWidth());
        card.setPrefWidth(width);
        card.getStylesheets().setAll(below.getScene().getStylesheets());
        card.getStylesheets().add(InspectorStyle.sheet());
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
        popup.show(
                below,
                Math.max(0, bounds.getMaxX() - width),
                below.localToScreen(0, below.getHeight()).getY() + 4);
        search.requestFocus();
        preselect();
    }

    private void preselect() {
        for (int i = 0; i < list.getItems().size() && current.isPresent(); i++) {
            boolean same =
                    list.getItems()
                            .get(i)
                            .entry()
                            .map(ReferencePicker.Entry::choice)
                            .filter(
                                    choice ->
                                            choice instanceof Choice.Put(Json value)
                                                    && value.sameValue(current.get()))
                            .isPresent();
            if (same) {
                select(i);
            }
        }
    }

    private void filter(String typed) {
        if (asking.isPresent()) {
            return;
        }
        var lines = new ArrayList<Line>();
        String section = "";
        for (ReferencePicker.Entry entry : picker.matching(typed)) {
            if (!entry.section().equals(section)) {
                section = entry.section();
                lines.add(new Line(section, Optional.empty()));
            }
            lines.add(new Line("", Optional.of(entry)));
        }
        list.getItems().setAll(lines);
        list.setPrefHeight(Math.clamp(lines.size(), 2, ROWS) * ROW + 10);
        if (!lines.isEmpty()) {
            select(1);
        }
        list.scrollTo(0);
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - ROWS + 3));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(ROWS - 1);
            case PAGE_UP -> step(1 - ROWS);
            case ENTER -> confirm();
            case ESCAPE -> escape();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        List<Line> lines = list.getItems();
        int direction = by < 0 ? -1 : 1;
        int at =
                Math.clamp(
                        list.getSelectionModel().getSelectedIndex() + (long) by,
                        0,
                        Math.max(0, lines.size() - 1));
        while (at >= 0 && at < lines.size() && lines.get(at).entry().isEmpty()) {
            at += direction;
        }
        if (at >= 0 && at < lines.size()) {
            select(at);
        }
    }

    private void escape() {
        if (asking.isPresent()) {
            hint(Optional.empty());
            search.clear();
            filter("");
            return;
        }
        popup.hide();
        onEscape.run();
    }

    private void confirm() {
        if (asking.isPresent()) {
            String path = search.getText().strip();
            if (!path.isEmpty()) {
                popup.hide();
                onChosen.accept(new Choice.Put(asking.get().value(path)));
            }
            return;
        }
        Line line = list.getSelectionModel().getSelectedItem();
        if (line == null || line.entry().isEmpty()) {
            return;
        }
        if (line.entry().get().choice() instanceof Choice.AskPath ask) {
            hint(Optional.of(ask));
            search.setText(pathNow());
            search.selectAll();
        } else {
            popup.hide();
            onChosen.accept(line.entry().get().choice());
        }
    }

    /// The path of the property file value that stands in the field, to be changed.
    private String pathNow() {
        return current.map(Expression::of)
                .filter(Expression.JsonGet.class::isInstance)
                .flatMap(get -> ((Expression.JsonGet) get).path())
                .flatMap(Json::asText)
                .orElse("");
    }

    private void hint(Optional<Choice.AskPath> ask) {
        asking = ask;
        hint.setText(
                ask.map(
                                file ->
                                        "The path of the value in "
                                                + file.file()
                                                + " of "
                                                + file.step()
                                                + ", then Enter.")
                        .orElse(""));
        hint.setVisible(ask.isPresent());
        hint.setManaged(ask.isPresent());
        list.setVisible(ask.isEmpty());
        list.setManaged(ask.isEmpty());
        search.setPromptText(ask.isPresent() ? "metrics.mse.value" : "Search, or type a reference");
    }

    private static final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setDisable(!empty && line != null && line.entry().isEmpty());
            if (empty || line == null) {
                setGraphic(null);
            } else if (line.entry().isEmpty()) {
                setGraphic(Texts.of(line.heading(), "overline"));
            } else {
                ReferencePicker.Entry entry = line.entry().get();
                var title = Texts.of(entry.title(), entry.fits() ? "small" : "small-second");
                title.setMinWidth(Region.USE_PREF_SIZE);
                title.setMaxWidth(Math.max(60, getListView().getWidth() - 62));
                var detail = Texts.of(entry.detail(), "tiny", "third");
                detail.setMinWidth(0);
                var row = new HBox(8, Glyph.of(entry.icon(), 14, "second"), title, detail);
                row.getStyleClass().add("command-row");
                row.setMaxWidth(getListView().getWidth() - 34);
                setGraphic(row);
            }
        }
    }
}
