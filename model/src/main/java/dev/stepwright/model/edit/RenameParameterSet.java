package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.ParameterSet;
import java.util.Optional;

/// Gives a set of values for the parameters another name.
///
/// @param index its index in the list
public record RenameParameterSet(int index, String name) implements Edit {
    @Override
    public String label() {
        return "Rename set to " + name;
    }

    @Override
    public Outcome applyTo(Document document) {
        boolean same =
                index < document.settings().parameterSets().size()
                        && document.settings().parameterSets().get(index).name().equals(name);
        if (same) {
            return new Outcome.Done(document);
        }
        Optional<Outcome.Refused> hindrance =
                ParameterSets.hindrance(document, index)
                        .or(() -> ParameterSets.nameHindrance(document, name));
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        Json changed =
                ParameterSets.EDITS.set(
                        ParameterSets.values(document),
                        ParameterSets.at(index).child(ParameterSet.NAME),
                        Json.of(name));
        return new Outcome.Done(ParameterSets.with(document, changed));
    }
}
