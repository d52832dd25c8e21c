package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import java.util.List;
import java.util.Optional;

/// Gives a parameter another name; whatever refers to it follows (rule R10 of the definition
/// reference), and so do its values in the sets.
///
/// @param index its index in the list
/// @param places the places that follow, when a person chose them; empty for all certain ones
public record RenameParameter(int index, String name, Optional<List<Renaming.Place>> places)
        implements Edit {
    public RenameParameter {
        places = places.map(List::copyOf);
    }

    public RenameParameter(int index, String name) {
        this(index, name, Optional.empty());
    }

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
        String old = parameter.name();
        boolean meant =
                !old.isEmpty()
                        && document.parameter(old)
                                .filter(first -> first.index() == index)
                                .isPresent();
        var renaming = Renaming.ofParameter(old, name);
        Json root =
                renaming.in(
                        document,
                        Pointer.of("Parameters").child(index).child("Name"),
                        places.orElseGet(() -> meant ? renaming.certain(document) : List.of()));
        return Edit.done(
                meant || places.isPresent() ? ParameterSets.renamed(document, old, name) : document,
                root);
    }
}
