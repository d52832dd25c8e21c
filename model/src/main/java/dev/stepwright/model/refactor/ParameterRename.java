package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.RenameParameter;
import dev.stepwright.model.edit.Renaming;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.Optional;

/// Gives a parameter another name wherever it is used; texts that only may mean it are offered.
///
/// @param index its index in the list
public record ParameterRename(Document document, int index) implements Refactoring {
    @Override
    public String title() {
        return "Rename parameter " + old();
    }

    @Override
    public String words() {
        return "Everything that surely uses the parameter follows. Other texts with the name in them are"
                + " changed only where you tick them.";
    }

    @Override
    public String action() {
        return "Rename";
    }

    @Override
    public Optional<Input> input() {
        return Optional.of(new Input("New name", old()));
    }

    private String old() {
        return document.parameters().get(index).name();
    }

    @Override
    public Preview preview(String typed) {
        String name = typed.strip();
        var renaming = Renaming.ofParameter(old(), name);
        var found = new ArrayList<Renaming.Place>();
        if (!old().isEmpty()
                && document.parameter(old()).filter(first -> first.index() == index).isPresent()) {
            found.addAll(renaming.certain(document));
            found.addAll(renaming.possible(document));
        }
        return new Preview(
                found.stream().map(place -> Place.of(document, place)).toList(),
                hindrance(name),
                chosen ->
                        new RenameParameter(
                                index, name, Optional.of(StepRename.at(found, chosen))));
    }

    private Optional<String> hindrance(String name) {
        if (name.isEmpty()) {
            return Optional.of("A parameter needs a name.");
        }
        if (name.equals(old())) {
            return Optional.of("This is its name already.");
        }
        return document.parameter(name).isPresent()
                ? Optional.of("There is already a parameter called “" + name + "”.")
                : Optional.empty();
    }
}
