package dev.stepwright.app.desktop.settings;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.SearchField;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.KeyMap;
import dev.stepwright.app.desktop.shell.Overlay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every action with its keys; one is chosen and given another.
final class KeysPage extends VBox {
    private static final double ROW = 32;

    private final Actions actions;
    private final Map<String, String> menus;
    private final UserSettings settings;
    private final Region card;
    private final TextField search = new SearchField("Find an action or a key");
    private final ListView<Action> list = new ListView<>();
    private final Label message = Texts.wrapped("", "small");
    private final Button change = Buttons.outlined("Change key", this::listen);
    private final Button remove = Buttons.outlined("No key", () -> give(List.of()));
    private final Button reset = Buttons.outlined("Reset", this::reset);
    private final Button resetAll = Buttons.plain("Reset all", this::resetAll);
    private final Button take = Buttons.primary("Use it here", () -> {});
    private final Button leave = Buttons.outlined("Cancel", this::rest);
    private boolean listening;

    /// @param card the dialog, which must not be closed by Escape while a key is awaited
    KeysPage(Actions actions, Map<String, String> menus, UserSettings settings, Region card) {
        this.actions = actions;
        this.menus = menus;
        this.settings = settings;
        this.card = card;
        getStyleClass().add("keys-page");
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("keys-list");
        list.setAccessibleText("Actions and their keys");
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(Texts.of("Nothing is called that.", "second"));
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> rest());
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) listen();
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        search.textProperty().subscribe(_ -> fill());
        VBox.setMargin(search, new Insets(12, 20, 8, 20));
        var foot = new HBox(8, message, Texts.gap(), take, leave, change, remove, reset, resetAll);
        foot.getStyleClass().addAll("keys-foot", "edge-top");
        message.setMinWidth(0);
        HBox.setHgrow(message, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(search, list, foot);
        fill();
    }

    private void fill() {
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        Optional<String> before = chosen().map(Action::id);
        list.getItems()
                .setAll(
                        actions.all().stream()
                                .filter(action -> says(action).contains(typed))
                                .toList());
        list.getItems().stream()
                .filter(action -> before.filter(action.id()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select,
                        () -> list.getSelectionModel().selectFirst());
        rest();
    }

    private String says(Action action) {
        return (action.label() + " " + group(action) + " " + keysOf(action))
                .toLowerCase(Locale.ROOT);
    }

    private String group(Action action) {
        return menus.getOrDefault(action.id(), action.onCanvas() ? "Canvas" : "");
    }

    private static String keysOf(Action action) {
        return String.join(
                "  ",
                action.keys().stream().map(KeyCombination::getDisplayText).distinct().toList());
    }

    private Optional<Action> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Nothing is asked at the moment.
    private void rest() {
        listening = false;
        card.getProperties().remove(Overlay.HOLDS_ESCAPE);
        boolean changed = chosen().filter(this::isChanged).isPresent();
        say(changed ? "Its own key is " + ownKey() + "." : "");
        show(false, take, leave);
        show(true, change, remove, reset, resetAll);
        change.setDisable(chosen().isEmpty());
        remove.setDisable(chosen().filter(action -> !action.keys().isEmpty()).isEmpty());
        reset.setDisable(!changed);
        resetAll.setDisable(actions.keyMap().keys().isEmpty());
    }

    private String ownKey() {
        return chosen().flatMap(action -> actions.original(action.id()))
                .filter(action -> !action.keys().isEmpty())
                .map(Action::keyText)
                .orElse("none");
    }

    private boolean isChanged(Action action) {
        return actions.keyMap().of(action.id()).isPresent();
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.setAccessibleText(sentence);
    }

    private static void show(boolean shown, Button... buttons) {
        for (var button : buttons) {
            button.setVisible(shown);
            button.setManaged(shown);
        }
    }

    private void listen() {
        chosen().ifPresent(
                        action -> {
                            listening = true;
                            card.getProperties().put(Overlay.HOLDS_ESCAPE, true);
                            say("Press the new key for “" + action.label() + "”; Escape cancels.");
                            show(false, change, remove, reset, resetAll, take);
                            show(true, leave);
                            list.requestFocus();
                        });
    }

    private void pressed(KeyEvent event) {
        if (listening) {
            event.consume();
            if (event.getCode() == KeyCode.ESCAPE) {
                rest();
            } else {
                KeyMap.pressed(event).ifPresent(this::ask);
            }
        } else if (event.getTarget() == list && event.getCode() == KeyCode.ENTER) {
            event.consume();
            listen();
        } else if (event.getTarget() == search && event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.requestFocus();
        }
    }

    /// Gives the key, or tells first whose it is.
    private void ask(KeyCombination key) {
        Optional<Action> other = chosen().flatMap(action -> actions.clash(action.id(), key));
        if (other.isEmpty()) {
            give(List.of(key));
            return;
        }
        listening = false;
        say(key.getDisplayText() + " is the key of “" + other.get().label() + "”.");
        show(false, change, remove, reset, resetAll);
        show(true, take, leave);
        take.setOnAction(_ -> takeFrom(other.get(), key));
        take.requestFocus();
    }

    private void takeFrom(Action other, KeyCombination key) {
        List<KeyCombination> left =
                other.keys().stream()
                        .filter(has -> !has.getDisplayText().equals(key.getDisplayText()))
                        .toList();
        bind(actions.keyMap().with(other.id(), left));
        give(List.of(key));
    }

    private void give(List<KeyCombination> keys) {
        chosen().ifPresent(action -> bind(actions.keyMap().with(action.id(), keys)));
        list.requestFocus();
    }

    private void reset() {
        chosen().ifPresent(action -> bind(actions.keyMap().without(action.id())));
        list.requestFocus();
    }

    private void resetAll() {
        bind(KeyMap.NONE);
        list.requestFocus();
    }

    private void bind(KeyMap keys) {
        actions.bind(keys);
        settings.change(keys);
        fill();
    }

    private final class Row extends ListCell<Action> {
        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var row =
                    new HBox(
                            10,
                            Texts.firm(action.label(), "small"),
                            Texts.of(group(action), "tiny", "third"),
                            Texts.gap());
            row.getStyleClass().add("command-row");
            if (isChanged(action)) {
                row.getChildren().add(Texts.firm("changed", "tiny", "second"));
            }
            action.keys().stream()
                    .map(KeyCombination::getDisplayText)
                    .distinct()
                    .forEach(key -> row.getChildren().add(Texts.firm(key, "key-cap")));
            setPrefWidth(0);
            setGraphic(row);
            setAccessibleText(
                    action.label()
                            + (action.keys().isEmpty() ? ", no key" : ", " + keysOf(action))
                            + (isChanged(action) ? ", changed" : ""));
        }
    }
}
