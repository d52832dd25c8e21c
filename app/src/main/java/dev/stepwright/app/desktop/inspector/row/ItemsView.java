package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.ItemsRow;
import dev.stepwright.app.desktop.inspector.form.Row;
import dev.stepwright.app.desktop.inspector.form.RowPairs;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list of objects: the name of each above the value that matters most, the rest folded.
public final class ItemsView extends RowView<ItemsRow> {
    private final FormPort form;
    private final VBox node = new VBox(8);
    private final List<ItemBox> boxes = new ArrayList<>();

    ItemsView(ItemsRow row, FormPort form) {
        super(ItemsRow.class, row);
        this.form = form;
        refresh();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    void refresh() {
        List<ItemsRow.Item> items = row().items();
        while (boxes.size() > items.size()) {
            node.getChildren().remove(boxes.removeLast());
        }
        for (int i = 0; i < items.size(); i++) {
            if (i == boxes.size()) {
                var box = new ItemBox(items.get(i));
                boxes.add(box);
                node.getChildren().add(box);
            } else {
                boxes.get(i).show(items.get(i));
            }
        }
    }

    @Override
    public Optional<Add> add() {
        return Optional.of(
                new Add(
                        "Add to " + row().label().toLowerCase(java.util.Locale.ROOT),
                        _ -> {
                            if (form.perform(row().add()).isEmpty() && !boxes.isEmpty()) {
                                boxes.getLast().open(true);
                                boxes.getLast().focusName();
                            }
                        }));
    }

    @Override
    public boolean focus(Pointer place) {
        return place.startsWith(row().place()) && boxes.stream().anyMatch(box -> box.focus(place));
    }

    @Override
    public void commit() {
        List.copyOf(boxes).forEach(ItemBox::commit);
    }

    /// One item.
    private final class ItemBox extends VBox {
        private final Label name = Texts.of("", "tiny", "second");
        private final Label users = Texts.wrapped("", "tiny", "second");
        private final Glyph chevron = Glyph.of("chevron-right", 12, "third");
        private final RowColumn main = new RowColumn(8, form, RowView::node);
        private final VBox together = new VBox();
        private RowLines pairLines = new RowLines(form, false);
        private final VBox rest = new VBox(8);
        private final VBox further = new VBox(8);
        private final Button all = Buttons.link("All members", () -> showAll(true));
        private final VBox folded = new VBox(8);
        private RowLines restLines = new RowLines(form, false);
        private RowLines furtherLines = new RowLines(form, false);
        private ItemsRow.Item item;

        ItemBox(ItemsRow.Item item) {
            super(3);
            this.item = item;
            var head = new HBox(name, Texts.gap(), chevron);
            head.getStyleClass().add("item-head");
            head.setFocusTraversable(true);
            head.setAccessibleRole(AccessibleRole.TITLED_PANE);
            head.setOnMouseClicked(_ -> open(!isOpen()));
            head.setOnKeyPressed(
                    event -> {
                        if (!event.isAltDown()
                                && (event.getCode() == KeyCode.ENTER
                                        || event.getCode() == KeyCode.SPACE)) {
                            open(!isOpen());
                            event.consume();
                        }
                    });
            addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        boolean up = event.getCode() == KeyCode.UP;
                        if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
                            move(up ? -1 : 1);
                            event.consume();
                        }
                    });
            Button more = Buttons.icon("more", "Move or remove", () -> {});
            more.getStyleClass().add("small");
            more.setOnAction(_ -> menu().show(more, Side.BOTTOM, 0, 0));
            var actions = new HBox(all, Buttons.link("Remove", this::remove), Texts.gap(), more);
            actions.getStyleClass().add("more-line");
            VBox.setMargin(actions, new javafx.geometry.Insets(-4, 0, 0, -2));
            folded.getChildren().addAll(rest, actions);
            VBox.setMargin(folded, new javafx.geometry.Insets(4, 0, 4, 0));
            folded.getStyleClass().add("nested");
            getChildren().addAll(head, main, together, users);
            show(item);
        }

        private ContextMenu menu() {
            int index = boxes.indexOf(this);
            var up = item("Move up", () -> move(-1));
            up.setDisable(index == 0);
            var down = item("Move down", () -> move(1));
            down.setDisable(index == boxes.size() - 1);
            return new ContextMenu(up, down, item("Remove", this::remove));
        }

        private static MenuItem item(String title, Runnable run) {
            var item = new MenuItem(title);
            item.setOnAction(_ -> run.run());
            return item;
        }

        private void remove() {
            form.perform(row().remove(boxes.indexOf(this)));
        }

        private void move(int by) {
            commit();
            int index = boxes.indexOf(this);
            boolean opened = isOpen();
            if (form.perform(row().move(index, by)).isEmpty()) {
                int to = Math.clamp(index + (long) by, 0, boxes.size() - 1);
                open(false);
                boxes.get(to).open(opened);
                boxes.get(to).getChildren().getFirst().requestFocus();
            }
        }

        void show(ItemsRow.Item changed) {
            item = changed;
            name.setText(changed.title());
            users.setText("Used by " + ValueRow.names(changed.usedBy()));
            users.setVisible(!changed.usedBy().isEmpty());
            users.setManaged(!changed.usedBy().isEmpty());
            showMain();
            if (isOpen()) {
                showRest();
            }
        }

        private void showMain() {
            List<Row> rows = pair();
            boolean single = rows.isEmpty();
            main.setVisible(single);
            main.setManaged(single);
            if (single) {
                main.show(List.of(first()), !(first() instanceof ValueRow));
                together.getChildren().clear();
            } else if (!pairLines.show(rows)) {
                pairLines = new RowLines(form, false);
                together.getChildren().setAll(pairLines.make(rows));
            }
        }

        /// The first two fields when they share a line; none otherwise.
        private List<Row> pair() {
            List<Row> fields = item.fields();
            return fields.size() > 1
                            && RowPairs.isShort(fields.get(0))
                            && RowPairs.isShort(fields.get(1))
                    ? fields.subList(0, 2)
                    : List.of();
        }

        private Row first() {
            return item.fields().isEmpty()
                    ? item.nameRow().map(Row.class::cast).orElseGet(item.more()::getFirst)
                    : item.fields().getFirst();
        }

        private List<Row> others() {
            var others = new ArrayList<Row>();
            if (!item.fields().isEmpty()) {
                item.nameRow().ifPresent(others::add);
                others.addAll(
                        item.fields().subList(pair().isEmpty() ? 1 : 2, item.fields().size()));
            }
            return others;
        }

        private void showRest() {
            if (!restLines.show(others())) {
                restLines = new RowLines(form, false);
                rest.getChildren().setAll(restLines.make(others()));
            }
            rest.setManaged(!rest.getChildren().isEmpty());
            all.setVisible(!item.more().isEmpty());
            all.setManaged(!item.more().isEmpty());
            if (further.getParent() != null && !furtherLines.show(item.more())) {
                furtherLines = new RowLines(form, false);
                further.getChildren().setAll(furtherLines.make(item.more()));
            }
        }

        private void showAll(boolean wanted) {
            if (wanted && further.getParent() == null) {
                folded.getChildren().add(1, further);
                furtherLines = new RowLines(form, false);
                further.getChildren().setAll(furtherLines.make(item.more()));
            } else {
                folded.getChildren().remove(further);
            }
            all.setText(further.getParent() == null ? "All members" : "Fewer members");
        }

        boolean isOpen() {
            return folded.getParent() != null;
        }

        void open(boolean wanted) {
            if (wanted && !isOpen()) {
                getChildren().add(3, folded);
                showRest();
            } else if (!wanted) {
                getChildren().remove(folded);
            }
            chevron.setRotate(wanted ? 90 : 0);
        }

        void focusName() {
            item.nameRow()
                    .ifPresentOrElse(row -> focus(row.place()), () -> main.focus(first().place()));
        }

        boolean focus(Pointer place) {
            if (!place.startsWith(item.place())) {
                return false;
            }
            if (pairLines.focus(place) || pair().isEmpty() && main.focus(place)) {
                return true;
            }
            open(true);
            if (restLines.focus(place)) {
                return true;
            }
            boolean further = item.more().stream().anyMatch(row -> place.startsWith(row.place()));
            if (further) {
                if (this.further.getParent() == null) {
                    showAll(true);
                }
                return furtherLines.focus(place);
            }
            return item.nameRow().filter(row -> restLines.focus(row.place())).isPresent();
        }

        void commit() {
            main.commit();
            pairLines.commit();
            if (isOpen()) {
                restLines.commit();
                furtherLines.commit();
            }
        }
    }
}
