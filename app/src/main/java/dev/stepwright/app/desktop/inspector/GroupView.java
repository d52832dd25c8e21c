package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Collapsible;
import dev.stepwright.app.desktop.control.InspectorPane;
import dev.stepwright.app.desktop.control.SectionHeader;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import dev.stepwright.app.desktop.inspector.form.PartRow;
import dev.stepwright.app.desktop.inspector.form.Row;
import dev.stepwright.app.desktop.inspector.row.FormPort;
import dev.stepwright.app.desktop.inspector.row.RowLines;
import dev.stepwright.app.desktop.inspector.row.RowView;
import dev.stepwright.model.catalog.FormFields;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A group of a form: its rows below a title, or folded behind one.
final class GroupView {
    private final VBox node;
    private final Optional<Collapsible> fold;
    private final RowLines lines;
    private Group group;

    GroupView(Group group, FormPort form) {
        this.group = group;
        this.lines = new RowLines(form, true);
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
        return !isOpen() || lines.show(changed.rows());
    }

    /// Shows the same group of another step of the kind, in the controls that are there: styling
    // new
    /// ones takes ten times as long. False when they do not fit.
    boolean showOther(Group other) {
        return areAlike(group.rows(), other.rows()) && show(other);
    }

    /// Whether nothing differs that a row settles when it is made: how it looks empty, and whether
    /// it stands open.
    private static boolean areAlike(List<? extends Row> rows, List<? extends Row> others) {
        boolean alike = rows.size() == others.size();
        for (int i = 0; alike && i < rows.size(); i++) {
            alike = isAlike(rows.get(i), others.get(i));
        }
        return alike;
    }

    private static boolean isAlike(Row row, Row other) {
        boolean empty = row.count() == 0;
        if (!row.place().equals(other.place()) || empty != (other.count() == 0)) {
            return false;
        }
        return !(row instanceof PartRow part && other instanceof PartRow next)
                || part.problems().equals(next.problems())
                        && (empty
                                || part.value().equals(next.value())
                                || part.chosen().equals(next.chosen())
                                        && areAlike(part.inner(), next.inner()));
    }

    private void build() {
        List<Node> nodes = lines.make(group.rows());
        boolean single = lines.views().size() == 1 && lines.views().getFirst().add().isPresent();
        var header =
                single
                        ? new SectionHeader(
                                group.title(),
                                RowLines.plus(
                                        lines.views().getFirst(), lines.views().getFirst().node()))
                        : new SectionHeader(group.title());
        var section = InspectorPane.section(header, nodes.toArray(Node[]::new));
        node.getChildren().setAll(section);
    }

    private Node folded() {
        var body = new VBox(8);
        body.getChildren().addAll(lines.make(group.rows()));
        if (lines.views().size() == 1) {
            RowView<?> only = lines.views().getFirst();
            only.add()
                    .ifPresent(
                            add -> {
                                Button link = Buttons.link(add.title(), () -> {});
                                link.setOnAction(_ -> only.add().orElseThrow().run().accept(link));
                                VBox.setMargin(link, new Insets(-2, 0, -4, -2));
                                body.getChildren().add(link);
                            });
        }
        return body;
    }

    boolean focus(Pointer place) {
        if (group.rows().stream().noneMatch(row -> place.startsWith(row.place()))) {
            return false;
        }
        open(true);
        return lines.focus(place);
    }

    /// Goes to the first field of what stands at a place; not for the arguments as a whole.
    boolean focusBelow(Pointer place) {
        Optional<Pointer> below =
                place.tokens().size() < 2
                        ? Optional.empty()
                        : group.rows().stream()
                                .map(Row::place)
                                .filter(row -> row.startsWith(place))
                                .findFirst();
        return below.filter(this::focus).isPresent();
    }

    /// Whether it has what no other group shows.
    boolean isRest() {
        return group.title().equals(FormFields.REST);
    }

    void commit() {
        if (isOpen()) {
            lines.commit();
        }
    }
}
