package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Collapsible;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.InspectorPane;
import dev.stepwright.app.desktop.control.SectionHeader;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import dev.stepwright.app.desktop.inspector.form.Row;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.app.desktop.inspector.row.FormPort;
import dev.stepwright.app.desktop.inspector.row.RowView;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A group of a form: its rows below a title, or folded behind one.
final class GroupView {
    private static final double NUMBER_WIDTH = 113;

    private final FormPort form;
    private final VBox node;
    private final Optional<Collapsible> fold;
    private List<RowView<?>> views = List.of();
    private Group group;

    GroupView(Group group, FormPort form) {
        this.form = form;
        this.group = group;
        if (group.folded()) {
            var collapsible = new Collapsible(group.title(), group.count(), this::folded);
            fold = Optional.of(collapsible);
            node = collapsible;
        } else {
            fold = Optional.empty();
            node = new VBox();
            build();
        }
    }

    Region node() {
        return node;
    }

    Group group() {
        return group;
    }

    boolean isOpen() {
        return fold.map(Collapsible::isOpen).orElse(true);
    }

    void open(boolean wanted) {
        fold.ifPresent(collapsible -> collapsible.open(wanted));
    }

    /// Shows the group as it is now; false when it is another one.
    boolean show(Group changed) {
        if (!changed.title().equals(group.title())
                || changed.folded() != group.folded()
                || changed.rows().size() != group.rows().size()) {
            return false;
        }
        for (int i = 0; i < changed.rows().size(); i++) {
            if (!changed.rows().get(i).label().equals(group.rows().get(i).label())) {
                return false;
            }
        }
        group = changed;
        fold.ifPresent(collapsible -> collapsible.count(changed.count()));
        if (!isOpen()) {
            return true;
        }
        for (int i = 0; i < views.size(); i++) {
            if (!views.get(i).show(changed.rows().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void build() {
        List<Node> lines = lines();
        boolean single = views.size() == 1 && views.getFirst().add().isPresent();
        var header =
                single
                        ? new SectionHeader(
                                group.title(), plus(views.getFirst(), views.getFirst().node()))
                        : new SectionHeader(group.title());
        var section = InspectorPane.section(header, lines.toArray(Node[]::new));
        node.getChildren().setAll(section);
    }

    private Node folded() {
        List<Node> lines = lines();
        var body = new VBox(8);
        body.getChildren().addAll(lines);
        if (views.size() == 1) {
            RowView<?> only = views.getFirst();
            only.add()
                    .ifPresent(
                            add -> {
                                Button link = Buttons.link(add.title(), () -> {});
                                link.setOnAction(_ -> add.run().accept(link));
                                VBox.setMargin(link, new Insets(-2, 0, -4, -2));
                                body.getChildren().add(link);
                            });
        }
        return body;
    }

    private List<Node> lines() {
        var made = new ArrayList<RowView<?>>();
        var lines = new ArrayList<Node>();
        boolean alone = group.rows().size() == 1;
        for (List<Row> line : group.lines()) {
            var beside = new ArrayList<RowView<?>>();
            for (Row row : line) {
                beside.add(RowView.of(row, form, true));
            }
            made.addAll(beside);
            lines.add(
                    beside.size() == 1
                            ? titled(beside.getFirst(), line.getFirst(), alone)
                            : pair(beside.getFirst(), beside.getLast(), line));
        }
        views = List.copyOf(made);
        return lines;
    }

    private static Node pair(RowView<?> left, RowView<?> right, List<Row> rows) {
        var pair = new HBox(10, left.node(), right.node());
        HBox.setHgrow(left.node(), Priority.ALWAYS);
        boolean equal = !rows.getFirst().place().last().equals("InstanceType");
        if (equal) {
            HBox.setHgrow(right.node(), Priority.ALWAYS);
            left.node().setPrefWidth(1);
            right.node().setPrefWidth(1);
        } else {
            right.node().setMinWidth(NUMBER_WIDTH);
            right.node().setPrefWidth(NUMBER_WIDTH);
        }
        return pair;
    }

    /// A row that holds others has its own title where the group has more than one row.
    private Node titled(RowView<?> view, Row row, boolean alone) {
        if (row instanceof ValueRow || alone) {
            return view.node();
        }
        var head = new HBox(Texts.of(row.label(), "tiny", "second"), Texts.gap());
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        view.add().ifPresent(_ -> head.getChildren().add(plus(view, head)));
        return new VBox(3, head, view.node());
    }

    private static Button plus(RowView<?> view, Region below) {
        RowView.Add add = view.add().orElseThrow();
        Button plus = Buttons.icon("plus", add.title(), () -> {});
        plus.setGraphic(Glyph.of("plus", 14, "third"));
        plus.getStyleClass().add("small");
        plus.setOnAction(_ -> add.run().accept(below));
        HBox.setMargin(plus, new Insets(-4, 0, -4, 0));
        return plus;
    }

    boolean focus(Pointer place) {
        if (group.rows().stream().noneMatch(row -> place.startsWith(row.place()))) {
            return false;
        }
        open(true);
        return views.stream().anyMatch(view -> view.focus(place));
    }

    void commit() {
        views.forEach(RowView::commit);
    }
}
