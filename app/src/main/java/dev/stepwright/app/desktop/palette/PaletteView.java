package dev.stepwright.app.desktop.palette;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.LateTip;
import dev.stepwright.app.desktop.control.SearchField;
import dev.stepwright.app.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The step types in groups, with a search field; an entry is carried to the canvas, or added with
/// Enter.
public final class PaletteView extends VBox {
    private static final double WIDEST_TIP = 360;
    private final TextField search = new SearchField("Search steps");
    private final VBox list = new VBox();
    private final Consumer<PaletteItem> onAdd;
    private final Carrying carrying;
    private final List<Node> rows = new ArrayList<>();
    private List<PaletteGroup> groups = List.of();

    /// @param ghosts a pane over the whole scene, for what follows the pointer
    public PaletteView(Consumer<PaletteItem> onAdd, PaletteDrag drag, Pane ghosts) {
        this.onAdd = onAdd;
        this.carrying = new Carrying(drag, ghosts);
        search.getStyleClass().add("tall");
        search.textProperty().subscribe(_ -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
        VBox.setMargin(search, new Insets(10, 10, 0, 10));
        list.setPadding(new Insets(0, 10, 12, 10));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, scroll);
    }

    public void show(List<PaletteGroup> groups) {
        this.groups = List.copyOf(groups);
        fill();
    }

    /// Puts the cursor into the search field.
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    private void fill() {
        list.getChildren().clear();
        rows.clear();
        for (var shown : PaletteGroup.matching(groups, search.getText())) {
            var title = Texts.of(spaced(shown.title()), "overline");
            VBox.setMargin(title, new Insets(14, 0, 3, 6));
            title.setMinHeight(16);
            list.getChildren().add(title);
            for (var item : shown.items()) {
                var row = row(item);
                rows.add(row);
                list.getChildren().add(row);
            }
        }
        if (rows.isEmpty() && !groups.isEmpty()) {
            var none =
                    Texts.wrapped(
                            "Nothing is found for “" + search.getText().strip() + "”.",
                            "small",
                            "third");
            VBox.setMargin(none, new Insets(16, 6, 0, 6));
            list.getChildren().add(none);
        }
    }

    private Node row(PaletteItem item) {
        var row = new HBox(Glyph.of(item.icon(), 18, item.role()), Texts.of(item.title()));
        row.getStyleClass().add("palette-item");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText("Add " + item.title());
        explain(row, item);
        carrying.listenTo(row, item);
        row.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) onAdd.accept(item);
                });
        row.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    int at = rows.indexOf(row);
                    switch (event.getCode()) {
                        case ENTER, SPACE -> onAdd.accept(item);
                        case DOWN -> rows.get(Math.min(rows.size() - 1, at + 1)).requestFocus();
                        case UP -> (at == 0 ? search : rows.get(at - 1)).requestFocus();
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
        return row;
    }

    private static void explain(Node row, PaletteItem item) {
        String how = "Drag to the canvas, or press Enter to add it";
        if (item.help().isEmpty()) {
            Buttons.explain(row, how);
            return;
        }
        new LateTip(row, WIDEST_TIP).set(item.title() + "\n" + item.help() + "\n\n" + how);
        row.setAccessibleHelp(item.help());
    }

    private void onSearchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !rows.isEmpty()) rows.getFirst().requestFocus();
        else if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank()) addFirst();
        else return;
        event.consume();
    }

    private void addFirst() {
        PaletteGroup.matching(groups, search.getText()).stream()
                .flatMap(group -> group.items().stream())
                .findFirst()
                .ifPresent(onAdd);
    }

    /// JavaFX has no letter spacing; a hair space between capitals does it.
    private static String spaced(String title) {
        return String.join("\u200A", title.toUpperCase(Locale.ROOT).split(""));
    }
}
