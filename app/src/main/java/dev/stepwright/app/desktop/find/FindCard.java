package dev.stepwright.app.desktop.find;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.SearchField;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.find.StepSearch.Match;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A small card over the canvas that finds steps: what is typed is searched at once, the canvas
/// goes to each step that is chosen, and all that were found are lit up.
public final class FindCard extends VBox {
    private static final Duration PAUSE = Duration.millis(120);
    private static final double ROW = 30;
    private static final int ROWS = 6;
    private static final double WIDTH = 420;

    private final FindPort port;
    private final TextField field = new SearchField("Find a step by name, type or content");
    private final Label count = Texts.firm("", "tiny", "second");
    private final ListView<Match> list = new ListView<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String asked = "";

    public FindCard(FindPort port) {
        this.port = port;
        getStyleClass().add("find-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        field.setAccessibleText("Find a step by name, type or content");
        HBox.setHgrow(field, Priority.ALWAYS);
        var head =
                new HBox(
                        field,
                        count,
                        Buttons.icon("chevron-up", "Previous (Shift+F3)", () -> step(-1)),
                        Buttons.icon("chevron-down", "Next (F3)", () -> step(1)),
                        Buttons.icon("close", "Close (Escape)", this::close));
        head.getStyleClass().add("find-head");
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("find-list");
        list.setAccessibleText("Steps that were found");
        list.setCellFactory(_ -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(this::go);
        getChildren().addAll(head, list);
        pause.setOnFinished(_ -> search());
        field.textProperty().subscribe(_ -> pause.playFromStart());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        fill(List.of());
    }

    /// Puts the cursor into the field, over what was searched for last.
    public void open() {
        field.requestFocus();
        field.selectAll();
    }

    /// The document changed, so something else may be found.
    public void documentChanged() {
        pause.playFromStart();
    }

    /// Goes to the next step that was found, around the end.
    ///
    /// @param by 1, or -1 for the one before
    public void step(int by) {
        if (!field.getText().strip().equals(asked)) {
            pause.stop();
            search();
            return;
        }
        int size = list.getItems().size();
        if (size > 0) {
            int at = list.getSelectionModel().getSelectedIndex();
            int next = at < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(at + by, size);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - ROWS + 2));
        }
    }

    private void search() {
        String typed = field.getText().strip();
        asked = typed;
        port.search(
                typed,
                found -> {
                    if (typed.equals(asked)) {
                        fill(found);
                    }
                });
    }

    private void fill(List<Match> found) {
        Match before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(found);
        boolean none = found.isEmpty();
        list.setVisible(!none);
        list.setManaged(!none);
        list.setPrefHeight(Math.min(found.size(), ROWS) * ROW + 8);
        port.mark(found.stream().map(Match::step).collect(Collectors.toSet()));
        int kept = before == null ? 0 : found.indexOf(before);
        if (!none) {
            list.getSelectionModel().select(Math.max(0, kept));
        }
        tell();
    }

    private void go(@Nullable Match match) {
        if (match != null && match.equals(list.getSelectionModel().getSelectedItem())) {
            port.go(match.step());
        }
        tell();
    }

    private void tell() {
        int size = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        String words =
                asked.isEmpty()
                        ? ""
                        : size == 0 ? "Not found" : Math.max(1, at + 1) + " of " + size;
        count.setText(words);
        count.getStyleClass().remove("error-text");
        if (!asked.isEmpty() && size == 0) {
            count.getStyleClass().add("error-text");
        }
        field.setAccessibleHelp(words);
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private void close() {
        pause.stop();
        port.mark(Set.of());
        port.close();
    }

    private void keys(KeyEvent event) {
        boolean inField = event.getTarget() == field;
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER, F3 -> {
                if (event.getCode() == KeyCode.ENTER && !inField) {
                    return;
                }
                step(event.isShiftDown() ? -1 : 1);
            }
            case DOWN -> {
                if (!inField) {
                    return;
                }
                step(1);
            }
            case UP -> {
                if (!inField) {
                    return;
                }
                step(-1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private final class Row extends ListCell<Match> {
        @Override
        protected void updateItem(@Nullable Match match, boolean empty) {
            super.updateItem(match, empty);
            if (empty || match == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            FindPort.Shown shown = port.shown(match.step());
            Label name = Texts.firm(shown.name(), "small");
            name.setMinWidth(0);
            Label where = Texts.of(where(match), "tiny", "third");
            where.setMinWidth(0);
            HBox.setHgrow(where, Priority.ALWAYS);
            var row = new HBox(8, Glyph.of(shown.icon(), 16, shown.role()), name, where);
            row.getStyleClass().add("find-row-line");
            setPrefWidth(0);
            setGraphic(row);
            setAccessibleText(shown.name() + ", " + where(match));
        }
    }

    /// Where the words stand: `display name Train it`, `ContainerEntrypoint: …/train.py`.
    static String where(Match match) {
        return switch (match.place()) {
            case NAME -> "";
            case DISPLAY_NAME -> "shown as " + match.text();
            case TYPE -> match.text();
            case CONTENT ->
                    (match.path().isEmpty() ? "" : match.path().getLast() + ": ") + match.text();
        };
    }
}
