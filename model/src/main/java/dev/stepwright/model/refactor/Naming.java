package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Renaming;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives something another name wherever it surely is named; texts that only may mean it are
/// offered.
sealed interface Naming extends Refactoring permits StepRename, ParameterRename {
    Document document();

    /// What is renamed, such as "step".
    String noun();

    /// The name it has.
    String old();

    /// Whether its name means it, and not another that stands before it with the same name.
    boolean isMeant();

    /// The places that another name would change.
    Renaming renaming(String name);

    boolean isTaken(String name);

    /// The edit that renames it and changes these places.
    Edit edit(String name, List<Renaming.Place> places);

    @Override
    default String action() {
        return "Rename";
    }

    @Override
    default Optional<Input> input() {
        return Optional.of(new Input("New name", old()));
    }

    @Override
    default Preview preview(String typed) {
        String name = typed.strip();
        var found = new ArrayList<Renaming.Place>();
        if (!old().isEmpty() && isMeant()) {
            found.addAll(renaming(name).certain(document()));
            found.addAll(renaming(name).possible(document()));
        }
        return new Preview(
                found.stream().map(place -> Place.of(document(), place)).toList(),
                hindrance(name),
                chosen -> edit(name, Place.chosen(found, chosen)));
    }

    private Optional<String> hindrance(String name) {
        if (name.isEmpty()) {
            return Optional.of("A " + noun() + " needs a name.");
        }
        if (name.equals(old())) {
            return Optional.of("This is its name already.");
        }
        return isTaken(name)
                ? Optional.of("There is already a " + noun() + " called “" + name + "”.")
                : Optional.empty();
    }
}
