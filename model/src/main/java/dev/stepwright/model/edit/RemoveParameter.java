package dev.stepwright.model.edit;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;

/// Removes the declaration of a parameter, and its values in the sets unless another parameter has
/// its name. References to it stay and become problems.
///
/// @param index its index in the list
public record RemoveParameter(int index) implements Edit {
    @Override
    public String label() {
        return "Remove parameter";
    }

    @Override
    public Outcome applyTo(Document document) {
        if (index >= document.parameters().size()) {
            return new Outcome.Refused("The parameter is no longer there.");
        }
        String name = document.parameters().get(index).name();
        boolean last =
                document.parameters().stream()
                        .noneMatch(each -> each.index() != index && each.name().equals(name));
        Document kept = last ? ParameterSets.without(document, name) : document;
        return Edit.done(
                kept,
                Edit.edits(document)
                        .remove(document.root(), Pointer.of("Parameters").child(index)));
    }
}
