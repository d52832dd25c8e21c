package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.edit.Renaming;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

/// Gives a step another name wherever it is named; texts that only may mean it are offered.
public record StepRename(Document document, StepId step) implements Naming {
    @Override
    public String title() {
        return "Rename " + old();
    }

    @Override
    public String words() {
        return "Everything that surely names the step follows. Other texts with the name in them are changed"
                + " only where you tick them.";
    }

    @Override
    public String noun() {
        return "step";
    }

    @Override
    public String old() {
        return document.step(step).map(Step::name).orElse("");
    }

    @Override
    public boolean isMeant() {
        return document.named(old()).filter(first -> first.id().equals(step)).isPresent();
    }

    @Override
    public Renaming renaming(String name) {
        return Renaming.ofStep(old(), name);
    }

    @Override
    public boolean isTaken(String name) {
        return document.named(name).isPresent();
    }

    @Override
    public Edit edit(String name, List<Renaming.Place> places) {
        return new RenameStep(step, name, Optional.of(places));
    }
}
