package dev.stepwright.model.edit;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;

/// Removes the declaration of a parameter. References to it stay and become problems.
///
/// @param index its index in the list
public record RemoveParameter(int index) implements Edit {
    @Override
    public String label() {
        return "Remove parameter";
    }

    @Override
    public Outcome applyTo(Document document) {
        return Edit.done(
                document,
                Edit.edits(document)
                        .remove(document.root(), Pointer.of("Parameters").child(index)));
    }
}
