package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.InsertValue;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

/// A list of single values.
public record ValuesRow(
        StepId step,
        Pointer place,
        String label,
        String help,
        List<ValueRow> inner,
        List<Problem> problems)
        implements Row {
    @Override
    public Target target() {
        return new Target.InStep(step, place);
    }

    @Override
    public int count() {
        return inner.size();
    }

    /// An empty text at the end.
    public Typed add() {
        return new Typed.Change(new InsertValue(step, place, inner.size(), Json.of("")));
    }

    public Typed remove(int index) {
        return new Typed.Change(
                new SetValue(
                        step, inner.size() == 1 ? place : place.child(index), Optional.empty()));
    }

    /// Moves an element one place up or down.
    public Typed move(int index, int by) {
        int to = index + by;
        if (to < 0 || to >= inner.size()) {
            return Typed.NOTHING;
        }
        Json moved = inner.get(index).value().orElseThrow();
        return new Typed.Change(
                new Many(
                        "Move in " + place.last(),
                        List.of(
                                new SetValue(step, place.child(index), Optional.empty()),
                                new InsertValue(step, place, to, moved))));
    }
}
