package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import java.util.List;
import java.util.Optional;

/// A list of single values.
///
/// @param fresh what a new element is
/// @param whole the list as one value, where an expression may stand for it
public record ValuesRow(
        Target target,
        String label,
        String help,
        Json fresh,
        Optional<ValueRow> whole,
        List<ValueRow> inner,
        List<Problem> problems)
        implements Row {
    @Override
    public Optional<Json> nothingInIt() {
        return inner.isEmpty() ? Optional.of(JsonArray.EMPTY) : Optional.empty();
    }

    @Override
    public ValuesRow called(String other) {
        return new ValuesRow(target, other, help, fresh, whole, inner, problems);
    }

    @Override
    public int count() {
        return inner.size();
    }

    /// A new element at the end.
    public Typed add() {
        return new Typed.Change(target.insert(inner.size(), fresh));
    }

    public Typed remove(int index) {
        Target gone = inner.size() == 1 ? target : target.child(index);
        return new Typed.Change(gone.put(Optional.empty()));
    }

    /// Moves an element one place up or down.
    public Typed move(int index, int by) {
        int to = index + by;
        if (to < 0 || to >= inner.size()) {
            return Typed.NOTHING;
        }
        Json moved = inner.get(index).value().orElseThrow();
        return new Typed.Change(target.move(index, to, moved));
    }
}
