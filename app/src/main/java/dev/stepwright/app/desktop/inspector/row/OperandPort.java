package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.inspector.form.ReferencePicker;
import dev.stepwright.app.desktop.inspector.form.Typed;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.app.desktop.inspector.form.ValueText;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.ValueKind;
import dev.stepwright.model.fix.Fix;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;

/// The form as an operand of a condition sees it: what is typed there is written in the kind of the
/// other side first.
///
/// @param fitting writes it so
record OperandPort(FormPort form, UnaryOperator<Typed> fitting) implements FormPort {
    @Override
    public Optional<String> perform(Typed typed) {
        return form.perform(fitting.apply(typed));
    }

    @Override
    public void undo(boolean again) {
        form.undo(again);
    }

    @Override
    public void focus(Pointer place) {
        form.focus(place);
    }

    @Override
    public Optional<Fix> cure(Problem problem) {
        return form.cure(problem);
    }

    @Override
    public ReferencePicker picker(ValueRow row) {
        return form.picker(row);
    }

    @Override
    public Optional<Json> parameterDefault(String name) {
        return form.parameterDefault(name);
    }

    @Override
    public Optional<Json> at(Pointer place) {
        return form.at(place);
    }

    @Override
    public void lookUp(Region below, ValueRow row, Consumer<String> onChosen) {
        form.lookUp(below, row, onChosen);
    }

    @Override
    public boolean isUnfolded(Pointer place) {
        return form.isUnfolded(place);
    }

    @Override
    public void unfold(Pointer place, boolean unfolded) {
        form.unfold(place, unfolded);
    }

    @Override
    public boolean begins(String word) {
        return form.begins(word);
    }

    @Override
    public Optional<ValueKind> kind(Json value) {
        return form.kind(value);
    }

    @Override
    public String explain(ValueText.Part.Link link, ValueRow row) {
        return form.explain(link, row);
    }

    @Override
    public void follow(ValueText.Part.Link link) {
        form.follow(link);
    }
}
