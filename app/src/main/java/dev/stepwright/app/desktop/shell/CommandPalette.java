package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Every action with its key, filtered by typing; Enter does it.
public final class CommandPalette {
    private static final int ROWS = 10;
    private static final double ROW = 32;

    private final Overlay overlay;
    private final Actions actions;
    private final TextField field = new TextField();
    private final ListView<Action> list = new ListView<>();

    private CommandPalette(Overlay overlay, Actions actions) {
        this.overlay = overlay;
        this.actions = actions;
    }

    public static void show(Overlay overlay, Actions actions) {
        new CommandPalette(overlay, actions).open("What do you want to do?");
    }

    /// The same list over a few choices, such as the files opened last.
    public static void choose(Overlay overlay, String prompt, List<Action> choices) {
        var actions = new Actions().add(choices.toArray(Action[]::new));
        new CommandPalette(overlay, actions).open(prompt);
    }

    /// The actions that fit what was typed: each word occurs in the label or id; labels that begin
    /// with it come first.
    static List<Action> matching(List<Action> all, String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        var first = words[0];
        return all.stream()
                .filter(
                        action -> {
                            var text =
                                    (action.label() + " " + action.id()).toLowerCase(Locale.ROOT);
                            return List.of(words).stream().allMatch(text::contains);
                        })
                .sorted(
                        Comparator.comparing(
                                action ->
                                        !action.label().toLowerCase(Locale.ROOT).startsWith(first)))
                .toList();
    }

    private void open(String prompt) {
        field.getStyleClass().addAll("command-field");
        field.setPromptText(prompt);
        list.getStyleClass().add("command-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(_ -> confirm());
        list.setPlaceholder(Texts.of("Nothing is called that.", "second"));
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        var head = new StackPane(field);
        head.getStyleClass().add("edge-bottom");
        var card = new VBox(head, list);
        card.setPrefWidth(560);
        overlay.showAtTop(card, field);
    }

    private void filter(String typed) {
        list.getItems().setAll(matching(actions.all(), typed));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 2, ROWS) * ROW + 10);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void steer(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        int step =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    case PAGE_DOWN -> ROWS;
                    case PAGE_UP -> -ROWS;
                    default -> 0;
                };
        if (step != 0 && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.clamp(at + step, 0, list.getItems().size() - 1));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 2));
        } else if (event.getCode() == KeyCode.ENTER) {
            confirm();
        } else {
            return;
        }
        event.consume();
    }

    private void confirm() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        overlay.close();
        actions.run(chosen);
    }

    private static final class Row extends ListCell<Action> {
        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            var icon = action.icon().map(name -> Glyph.of(name)).orElse(null);
            var place = new StackPane();
            place.setMinWidth(16);
            if (icon != null) place.getChildren().add(icon);
            var label = Texts.of(action.label(), action.refusal().isPresent() ? "third" : "small");
            var why = Texts.of(action.refusal().orElse(""), "tiny", "third");
            var row = new HBox(place, label, why, Texts.gap());
            row.getStyleClass().add("command-row");
            if (!action.keys().isEmpty())
                row.getChildren().add(Texts.firm(action.keyText(), "key-cap"));
            setGraphic(row);
        }
    }
}
