package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import java.util.Optional;

/// Gives a parameter a value in one of the sets, or takes it away, so that its default applies.
///
/// @param set the index of the set in the list
public record SetParameterSetValue(int set, String parameter, Optional<Json> value)
        implements Edit {
    @Override
    public String label() {
        return "Edit " + parameter;
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<Outcome.Refused> hindrance = ParameterSets.hindrance(document, set);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        Json values = ParameterSets.values(document);
        var place = ParameterSets.at(set, parameter);
        Json changed =
                value.isPresent()
                        ? ParameterSets.EDITS.set(values, place, value.get())
                        : ParameterSets.EDITS.remove(values, place);
        return new Outcome.Done(ParameterSets.with(document, changed));
    }
}
