package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.check.Problem;
import java.util.List;
import java.util.Optional;

/// What two flags do together.
///
/// @param present the case that stands in the document; empty where an expression decides
public record TogetherRow(
        Target target,
        String label,
        String help,
        List<Field.Together.Case> cases,
        Optional<Field.Together.Case> present)
        implements Row {
    @Override
    public TogetherRow called(String other) {
        return new TogetherRow(target, other, help, cases, present);
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public List<Row> inner() {
        return List.of();
    }

    @Override
    public Optional<Row> at(dev.stepwright.model.json.Pointer wanted) {
        return Optional.empty();
    }

    @Override
    public int count() {
        return 0;
    }
}
