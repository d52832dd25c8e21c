package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
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

    /// A longer label, such as the path of a file, may be cut to fit; its tooltip says it whole.
    private static final int FITTING = 48;

    private final Overlay overlay;
    private final Actions actions;
    private final List<String> recent;
    private final Map<String, String> menus;
    private final Consumer<Action> chosen;
    private final TextField field = new TextField();
    private final ListView<Action> list = new ListView<>();

    private CommandPalette(
            Overlay overlay,
            Actions actions,
            List<String> recent,
            Map<String, String> menus,
            Consumer<Action> chosen) {
        this.overlay = overlay;
        this.actions = actions;
        this.recent = recent;
        this.menus = menus;
        this.chosen = chosen;
    }

    /// @param plans the menus, of which a command names its own
    static void show(
            Overlay overlay, Actions actions, List<MenuPlan> plans, RecentCommands recent) {
        new CommandPalette(overlay, actions, recent.ids(), MenuPlan.titles(plans), recent::note)
                .open("What do you want to do?");
    }

    /// The same list over a few choices, such as the files opened last.
    public static void choose(Overlay overlay, String prompt, List<Action> choices) {
        var actions = new Actions().add(choices.toArray(Action[]::new));
        new CommandPalette(overlay, actions, List.of(), Map.of(), _ -> {}).open(prompt);
    }

    /// The actions that answer what was typed, the best first; among equals those used last. Before
    /// anything is typed, those used last and then all others.
    static List<Action> matching(
            List<Action> all, List<String> recent, Map<String, String> menus, String typed) {
        var ranks = new HashMap<Action, Integer>();
        for (var action : all) {
            var more = menus.getOrDefault(action.id(), "") + " " + action.id();
            var rank =
                    typed.isBlank() ? OptionalInt.of(0) : Fuzzy.rank(action.label(), more, typed);
            rank.ifPresent(found -> ranks.put(action, found));
        }
        return all.stream()
                .filter(ranks::containsKey)
                .sorted(
                        Comparator.comparing((Action action) -> ranks.getOrDefault(action, 0))
                                .thenComparing(action -> lastUse(action, recent))
                                .thenComparing(
                                        action -> typed.isBlank() ? 0 : action.label().length()))
                .toList();
    }

    private static int lastUse(Action action, List<String> recent) {
        int at = recent.indexOf(action.id());
        return at < 0 ? recent.size() : at;
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
        list.getItems().setAll(matching(actions.all(), recent, menus, typed));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 2, ROWS) * ROW + 10);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// Whether it was used lately, or else where it stands in the menus.
    private String about(Action action) {
        return field.getText().isBlank() && recent.contains(action.id())
                ? "used lately"
                : menus.getOrDefault(action.id(), "");
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
        var action = list.getSelectionModel().getSelectedItem();
        if (action == null) return;
        overlay.close();
        chosen.accept(action);
        actions.run(action);
    }

    private final class Row extends ListCell<Action> {
        /// As wide as the list, so that a long action does not make it scroll sideways.
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            var icon = action.icon().map(name -> Glyph.of(name)).orElse(null);
            var place = new StackPane();
            place.setMinWidth(16);
            if (icon != null) place.getChildren().add(icon);
            boolean possible = action.refusal().isEmpty();
            var label = Texts.firm(action.label(), possible ? "small" : "third");
            boolean fits = action.label().length() <= FITTING;
            if (!fits) label.setMinWidth(0);
            var why = Texts.of(action.refusal().orElseGet(() -> about(action)), "tiny", "third");
            var row = new HBox(place, label, why, Texts.gap());
            row.getStyleClass().add("command-row");
            if (!action.keys().isEmpty())
                row.getChildren().add(Texts.firm(action.keyText(), "key-cap"));
            setGraphic(row);
            setTooltip(fits ? null : Buttons.tip(action.label()));
            setAccessibleText(action.explanation());
        }
    }
}
