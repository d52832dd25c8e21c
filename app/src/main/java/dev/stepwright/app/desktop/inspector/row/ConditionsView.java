package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.inspector.form.ConditionsRow;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The conditions of a branching step, below one another, with "and" between them.
public final class ConditionsView extends RowView<ConditionsRow> {
    private final FormPort form;
    private final VBox column = new VBox(6);
    private final VBox node = new VBox(6, column, adding());
    private List<ConditionBox> boxes = List.of();

    ConditionsView(ConditionsRow row, FormPort form) {
        super(ConditionsRow.class, row);
        this.form = form;
        refresh();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    void refresh() {
        List<ConditionsRow.Condition> conditions = row().conditions();
        boolean same = boxes.size() == conditions.size();
        for (int i = 0; same && i < boxes.size(); i++) {
            same = boxes.get(i).show(row(), conditions.get(i));
        }
        if (!same) {
            var made = new ArrayList<ConditionBox>();
            for (ConditionsRow.Condition condition : conditions) {
                made.add(new ConditionBox(row(), condition, form));
            }
            boxes = made;
            column.getChildren().setAll(ConditionBox.joined(made, "and"));
        }
    }

    @Override
    public Optional<Add> add() {
        return Optional.of(new Add("Add condition", below -> pick((Region) below, false)));
    }

    private HBox adding() {
        Button one = Buttons.link("Add condition", () -> {});
        one.setOnAction(_ -> pick(one, false));
        Button group = Buttons.link("Add group", () -> {});
        group.setTooltip(Buttons.tip("Conditions of which at least one must hold"));
        group.setOnAction(_ -> pick(group, true));
        var line = new HBox(12, one, group);
        VBox.setMargin(line, new Insets(0, 0, 0, -2));
        return line;
    }

    /// A condition begins with what it looks at.
    private void pick(Region below, boolean group) {
        ConditionBox.pick(below, form, this::row, row().place(), row().count(), group);
    }

    @Override
    public boolean focus(Pointer place) {
        return place.startsWith(row().place()) && boxes.stream().anyMatch(box -> box.focus(place));
    }

    @Override
    public void commit() {
        boxes.forEach(ConditionBox::commit);
    }
}
