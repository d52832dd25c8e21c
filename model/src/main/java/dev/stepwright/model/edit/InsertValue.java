package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

/// Adds an element to a list of a step; the list is made where it is missing.
///
/// @param index where; beyond the end means at the end
public record InsertValue(StepId step, Pointer list, int index, Json value) implements Edit {
    @Override
    public String label() {
        return "Add to " + list.last();
    }

    @Override
    public Outcome applyTo(Document document) {
        if (document.indexOf(step) < 0) {
            return Edit.gone();
        }
        Pointer whole = document.pointer(step).then(list);
        Optional<Json> there = document.root().at(whole);
        if (there.isEmpty()) {
            return SetValue.at(
                    document,
                    document.pointer(step),
                    list,
                    Optional.of(JsonArray.of(List.of(value))));
        }
        if (!(there.get() instanceof JsonArray array)) {
            return new Outcome.Refused(
                    "“"
                            + list.last()
                            + "” is "
                            + there.get().kind()
                            + ", so nothing can be added to it. Put it right under JSON first.");
        }
        return Edit.done(
                document,
                Edit.edits(document)
                        .insert(
                                document.root(),
                                whole.child(Math.min(index, array.size())),
                                value));
    }
}
