package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.ItemsRow;
import dev.stepwright.app.desktop.inspector.form.Row;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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
        private final RowColumn rest = new RowColumn(8, form, RowView::node);
        private final VBox folded = new VBox(8);
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
                        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                            open(!isOpen());
                            event.consume();
                        }
                    });
            var remove = Buttons.link("Remove", this::remove);
            VBox.setMargin(remove, new javafx.geometry.Insets(-4, 0, 0, -2));
            folded.getChildren().addAll(rest, remove);
            VBox.setMargin(folded, new javafx.geometry.Insets(4, 0, 4, 0));
            folded.getStyleClass().add("nested");
            getChildren().addAll(head, main, users);
            show(item);
        }

        private void remove() {
            form.perform(row().remove(boxes.indexOf(this)));
        }

        void show(ItemsRow.Item changed) {
            item = changed;
            name.setText(changed.title());
            users.setText("Used by " + ValueRow.names(changed.usedBy()));
            users.setVisible(!changed.usedBy().isEmpty());
            users.setManaged(!changed.usedBy().isEmpty());
            List<ValueRow> fields = changed.fields();
            boolean bare = fields.isEmpty();
            main.show(List.of(bare ? changed.nameRow() : fields.getFirst()), false);
            var others = new ArrayList<Row>();
            if (!bare) {
                others.add(changed.nameRow());
                others.addAll(fields.subList(1, fields.size()));
            }
            rest.show(others, true);
        }

        boolean isOpen() {
            return folded.getParent() != null;
        }

        void open(boolean wanted) {
            if (wanted && !isOpen()) {
                getChildren().add(2, folded);
            } else if (!wanted) {
                getChildren().remove(folded);
            }
            chevron.setRotate(wanted ? 90 : 0);
        }

        void focusName() {
            rest.focus(item.nameRow().place());
        }

        boolean focus(Pointer place) {
            if (!place.startsWith(item.place())) {
                return false;
            }
            if (main.focus(place)) {
                return true;
            }
            open(true);
            return rest.focus(place) || rest.focus(item.nameRow().place());
        }

        void commit() {
            main.commit();
            rest.commit();
        }
    }
}
