package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.PartRow;
import dev.stepwright.app.desktop.inspector.form.Row;
import dev.stepwright.app.desktop.inspector.form.RowPairs;
import dev.stepwright.app.desktop.inspector.form.TogetherRow;
import dev.stepwright.app.desktop.inspector.form.Typed;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rows of a group, of a part or of an item below one another, each with its title; two short
/// ones share a line.
public final class RowLines {
    private static final double NUMBER_WIDTH = 113;

    private final FormPort form;
    private final boolean untitled;
    private List<? extends Row> rows = List.of();
    private List<RowView<?>> views = List.of();
    private List<Node> lines = List.of();

    /// @param untitled whether a row that is alone has its title elsewhere
    public RowLines(FormPort form, boolean untitled) {
        this.form = form;
        this.untitled = untitled;
    }

    public List<RowView<?>> views() {
        return views;
    }

    /// The nodes for rows that were not shown before.
    public List<Node> make(List<? extends Row> wanted) {
        rows = List.copyOf(wanted);
        var made = new ArrayList<RowView<?>>();
        var nodes = new ArrayList<Node>();
        boolean alone = untitled && rows.size() == 1;
        for (List<Row> line : RowPairs.of(rows)) {
            var beside = new ArrayList<RowView<?>>();
            for (Row row : line) {
                beside.add(RowView.of(row, form, true));
            }
            made.addAll(beside);
            nodes.add(
                    beside.size() == 1
                            ? titled(beside.getFirst(), line.getFirst(), alone)
                            : pair(beside.getFirst(), beside.getLast(), line));
        }
        views = List.copyOf(made);
        lines = List.copyOf(nodes);
        return lines;
    }

    /// Shows the same rows as they are now; false when they are others.
    public boolean show(List<? extends Row> changed) {
        if (changed.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < views.size(); i++) {
            boolean same = changed.get(i).label().equals(rows.get(i).label());
            if (!same || !views.get(i).show(changed.get(i))) {
                return false;
            }
        }
        rows = List.copyOf(changed);
        return true;
    }

    private static Node pair(RowView<?> left, RowView<?> right, List<Row> rows) {
        var pair = new HBox(10, left.node(), right.node());
        HBox.setHgrow(left.node(), Priority.ALWAYS);
        boolean equal = !RowPairs.isWide(rows.getFirst());
        if (equal) {
            HBox.setHgrow(right.node(), Priority.ALWAYS);
            left.node().setPrefWidth(1);
            right.node().setPrefWidth(1);
        } else {
            right.node().setMinWidth(NUMBER_WIDTH);
            right.node().setPrefWidth(NUMBER_WIDTH);
        }
        // A sentence in half the width would be broken inside its words.
        var both = new VBox(3, pair);
        both.getChildren().addAll(left.troublesApart());
        both.getChildren().addAll(right.troublesApart());
        return both;
    }

    /// A row that holds others has its own title where the group has more than one row.
    private Node titled(RowView<?> view, Row row, boolean alone) {
        boolean titled =
                row instanceof ValueRow || row instanceof PartRow || row instanceof TogetherRow;
        if (row instanceof PartRow) {
            VBox.setMargin(view.node(), new Insets(-3, 0, -3, 0));
        }
        if (titled || alone) {
            return view.node();
        }
        boolean bare = row.count() == 0;
        var label = bare ? Texts.of(row.label(), "small") : Texts.of(row.label(), "tiny", "second");
        if (!row.help().isEmpty()) {
            Buttons.explain(label, row.help());
        }
        var head = new HBox(label, Texts.gap());
        head.setAlignment(Pos.CENTER_LEFT);
        view.add().ifPresent(_ -> head.getChildren().add(plus(view, head)));
        head.setOnContextMenuRequested(event -> menu(view.row(), form, head, event));
        var both = new VBox(3, head, view.node());
        if (bare) {
            head.setMinHeight(26);
            if (rows.stream().anyMatch(PartRow.class::isInstance)) {
                // Begins where the words of the parts beside it begin, behind their arrows.
                head.setTranslateX(13);
                head.setPadding(new Insets(0, 13, 0, 0));
            }
            both.setSpacing(0);
            VBox.setMargin(both, new Insets(-3, 0, -3, 0));
        }
        return both;
    }

    /// The menu of a heading: what is there with nothing in it, and what is not there at all.
    static void menu(Row row, FormPort form, Node below, ContextMenuEvent event) {
        var empty = new MenuItem("Add without anything in it");
        empty.setDisable(row.nothingInIt().isEmpty());
        empty.setOnAction(_ -> form.perform(row.addEmpty()));
        var remove = new MenuItem("Remove");
        remove.setDisable(form.at(row.place()).isEmpty());
        remove.setOnAction(_ -> form.perform(new Typed.Change(row.target().put(Optional.empty()))));
        new ContextMenu(empty, remove).show(below, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// The button that adds one more to a row that holds others.
    public static Button plus(RowView<?> view, Region below) {
        RowView.Add add = view.add().orElseThrow();
        Button plus = Buttons.icon("plus", add.title(), () -> {});
        plus.setGraphic(Glyph.of("plus", 14, "third"));
        plus.getStyleClass().add("small");
        plus.setOnAction(_ -> view.add().orElseThrow().run().accept(below));
        HBox.setMargin(plus, new Insets(-4, 0, -4, 0));
        return plus;
    }

    /// Puts the focus into the field of a place; false when it is not here.
    public boolean focus(Pointer place) {
        for (int i = 0; i < views.size(); i++) {
            if (place.startsWith(rows.get(i).place()) && views.get(i).focus(place)) {
                return true;
            }
        }
        return false;
    }

    public void commit() {
        views.forEach(RowView::commit);
    }
}
