package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;

/// Gives a parameter another name; whatever refers to it follows (rule R10 of the definition
/// reference), and so do its values in the sets.
///
/// @param index its index in the list
public record RenameParameter(int index, String name) implements Edit {
    @Override
    public String label() {
        return "Rename parameter to " + name;
    }

    @Override
    public Outcome applyTo(Document document) {
        if (index >= document.parameters().size()) {
            return new Outcome.Refused("The parameter is no longer there.");
        }
        Parameter parameter = document.parameters().get(index);
        if (name.isBlank()) {
            return new Outcome.Refused(
                    "A parameter needs a name: letters, digits, hyphens and underscores.");
        }
        if (parameter.name().equals(name)) {
            return new Outcome.Done(document);
        }
        if (document.parameter(name).isPresent()) {
            return new Outcome.Refused("There is already a parameter called “" + name + "”.");
        }
        Json root =
                Edit.edits(document)
                        .set(
                                document.root(),
                                Pointer.of("Parameters").child(index).child("Name"),
                                Json.of(name));
        boolean meant =
                !parameter.name().isEmpty()
                        && document.parameter(parameter.name())
                                .filter(first -> first.index() == index)
                                .isPresent();
        if (!meant) {
            return Edit.done(document, root);
        }
        Document renamed = ParameterSets.renamed(document, parameter.name(), name);
        return Edit.done(
                renamed, Renaming.ofParameter(parameter.name(), name).in(document.withRoot(root)));
    }
}
