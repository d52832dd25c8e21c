package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.inspector.form.ValuesRow;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list of single values; Alt with an arrow key moves the one that has the focus.
public final class ValuesView extends RowView<ValuesRow> {
    private final FormPort form;
    private final RowColumn column;
    private final VBox node;

    ValuesView(ValuesRow row, FormPort form) {
        super(ValuesRow.class, row);
        this.form = form;
        column = new RowColumn(6, form, this::line);
        node = new VBox(4, column);
        row.whole()
                .ifPresent(
                        whole -> {
                            var link = Buttons.link("Use a step's output", () -> {});
                            link.setOnAction(_ -> new ValueView(whole, form, false).pickFor(link));
                            node.getChildren().add(link);
                        });
        refresh();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    void refresh() {
        column.show(row().inner(), false);
    }

    private Node line(RowView<?> view) {
        Button more = Buttons.icon("more", "Move or remove", () -> {});
        more.getStyleClass().add("small");
        more.setOnAction(_ -> menu(view).show(more, javafx.geometry.Side.BOTTOM, 0, 0));
        HBox.setHgrow(view.node(), Priority.ALWAYS);
        HBox.setMargin(more, new Insets(2, -6, 0, -4));
        var line = new HBox(6, view.node(), more);
        line.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean up = event.getCode() == KeyCode.UP;
                    if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
                        move(view, up ? -1 : 1);
                        event.consume();
                    }
                });
        return line;
    }

    private void move(RowView<?> view, int by) {
        view.commit();
        int index = column.indexOf(view);
        if (form.perform(row().move(index, by)).isEmpty()) {
            column.focus(row().place().child(Math.clamp(index + by, 0, row().count() - 1)));
        }
    }

    private ContextMenu menu(RowView<?> view) {
        int index = column.indexOf(view);
        var up = item("Move up", () -> move(view, -1));
        up.setDisable(index == 0);
        var down = item("Move down", () -> move(view, 1));
        down.setDisable(index == row().count() - 1);
        return new ContextMenu(up, down, item("Remove", () -> form.perform(row().remove(index))));
    }

    private static MenuItem item(String title, Runnable run) {
        var item = new MenuItem(title);
        item.setOnAction(_ -> run.run());
        return item;
    }

    @Override
    public Optional<Add> add() {
        return Optional.of(
                new Add(
                        "Add to " + row().label().toLowerCase(java.util.Locale.ROOT),
                        _ -> {
                            if (form.perform(row().add()).isEmpty() && row().count() > 0) {
                                column.focus(row().place().child(row().count() - 1));
                            }
                        }));
    }

    @Override
    public boolean focus(Pointer place) {
        return place.startsWith(row().place()) && column.focus(place);
    }

    @Override
    public void commit() {
        column.commit();
    }
}
