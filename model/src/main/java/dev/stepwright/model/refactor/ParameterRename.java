package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.RenameParameter;
import dev.stepwright.model.edit.Renaming;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;

/// Gives a parameter another name wherever it is used; texts that only may mean it are offered.
///
/// @param index its index in the list
public record ParameterRename(Document document, int index) implements Naming {
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
    public String noun() {
        return "parameter";
    }

    @Override
    public String old() {
        return document.parameters().get(index).name();
    }

    @Override
    public boolean isMeant() {
        return document.parameter(old()).filter(first -> first.index() == index).isPresent();
    }

    @Override
    public Renaming renaming(String name) {
        return Renaming.ofParameter(old(), name);
    }

    @Override
    public boolean isTaken(String name) {
        return document.parameter(name).isPresent();
    }

    @Override
    public Edit edit(String name, List<Renaming.Place> places) {
        return new RenameParameter(index, name, Optional.of(places));
    }
}
