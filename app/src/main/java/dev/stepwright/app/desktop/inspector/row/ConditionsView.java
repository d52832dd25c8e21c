package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.inspector.form.ConditionsRow;
import dev.stepwright.app.desktop.inspector.form.ReferencePicker;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The conditions of a branching step, below one another, with "and" between them.
public final class ConditionsView extends RowView<ConditionsRow> {
    private final FormPort form;
    private final VBox node = new VBox(6);
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
            node.getChildren().setAll(ConditionBox.joined(made, "and"));
        }
    }

    @Override
    public Optional<Add> add() {
        return Optional.of(new Add("Add condition", below -> pick((Region) below)));
    }

    /// A condition begins with what it looks at.
    private void pick(Region below) {
        ValueRow left = row().operandOfNext();
        PickerPopup.open(
                below,
                form.picker(left),
                Optional.empty(),
                choice -> {
                    if (choice instanceof ReferencePicker.Choice.Put(Json value)) {
                        form.perform(row().add(value));
                    } else if (choice instanceof ReferencePicker.Choice.Perform(Edit edit)
                            && edit instanceof Many many) {
                        form.perform(row().addWith(many));
                    }
                },
                () -> {});
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
