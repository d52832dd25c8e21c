package dev.stepwright.model.edit;

import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.Optional;

/// Moves an entry of a list outside the steps to another place in it: a parameter, a value that is
/// allowed. Its own spelling stays.
///
/// @param from its index
/// @param to its index afterwards
public record MovePipelineValue(Pointer list, int from, int to) implements Edit {
    @Override
    public String label() {
        return list.last().equals("Parameters") ? "Move parameter" : "Move value";
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<JsonArray> array = document.root().at(list).flatMap(node -> node.asArray());
        int size = array.map(JsonArray::size).orElse(0);
        if (from < 0 || from >= size) {
            return new Outcome.Refused("What was to be moved is no longer there.");
        }
        int place = Math.clamp(to, 0, size - 1);
        return place == from
                ? new Outcome.Done(document)
                : Edit.done(
                        document,
                        Edit.edits(document).move(document.root(), list.child(from), list, place));
    }
}
