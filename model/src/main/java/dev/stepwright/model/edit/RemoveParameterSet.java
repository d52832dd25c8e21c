package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;

/// Removes a set of values for the parameters; with the last one the list goes too.
///
/// @param index its index in the list
public record RemoveParameterSet(int index) implements Edit {
    @Override
    public String label() {
        return "Remove set";
    }

    @Override
    public Outcome applyTo(Document document) {
        Json values = ParameterSets.values(document);
        if (values.at(ParameterSets.at(index)).isEmpty()) {
            return new Outcome.Refused("The set is no longer there.");
        }
        boolean last = document.settings().parameterSets().size() == 1;
        Json changed =
                ParameterSets.EDITS.remove(
                        values, last ? ParameterSets.LIST : ParameterSets.at(index));
        return new Outcome.Done(ParameterSets.with(document, changed));
    }
}
