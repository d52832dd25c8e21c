package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.ParameterSet;
import java.util.List;
import java.util.Optional;

/// Adds a set of values for the parameters behind the others. The name is made free.
///
/// @param like the set it is a copy of; without one it has no values yet
public record AddParameterSet(String name, Optional<ParameterSet> like) implements Edit {
    @Override
    public String label() {
        return like.isPresent() ? "Duplicate set " + like.get().name() : "Add set " + name;
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<Outcome.Refused> hindrance = ParameterSets.hindrance(document);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        String free =
                Names.free(name, taken -> document.settings().parameterSet(taken).isPresent());
        JsonObject empty =
                JsonObject.EMPTY
                        .plus(ParameterSet.NAME, Json.of(free))
                        .plus(ParameterSet.VALUES, JsonObject.EMPTY);
        JsonObject set =
                like.flatMap(source -> source.source().asObject())
                        .map(source -> source.plus(ParameterSet.NAME, Json.of(free)))
                        .orElse(empty);
        Json values = ParameterSets.values(document);
        int count = document.settings().parameterSets().size();
        Json changed =
                values.at(ParameterSets.LIST).isPresent()
                        ? ParameterSets.EDITS.insert(values, ParameterSets.at(count), set)
                        : ParameterSets.EDITS.set(
                                values, ParameterSets.LIST, JsonArray.of(List.of(set)));
        return new Outcome.Done(ParameterSets.with(document, changed));
    }
}
