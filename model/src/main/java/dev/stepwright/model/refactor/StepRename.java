package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.edit.Renaming;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives a step another name wherever it is named; texts that only may mean it are offered.
public record StepRename(Document document, StepId step) implements Refactoring {
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
    public String action() {
        return "Rename";
    }

    @Override
    public Optional<Input> input() {
        return Optional.of(new Input("New name", old()));
    }

    private String old() {
        return document.step(step).map(Step::name).orElse("");
    }

    @Override
    public Preview preview(String typed) {
        String name = typed.strip();
        var renaming = Renaming.ofStep(old(), name);
        var found = new ArrayList<Renaming.Place>();
        if (!old().isEmpty()
                && document.named(old()).filter(first -> first.id().equals(step)).isPresent()) {
            found.addAll(renaming.certain(document));
            found.addAll(renaming.possible(document));
        }
        return new Preview(
                found.stream().map(place -> Place.of(document, place)).toList(),
                hindrance(name),
                chosen -> new RenameStep(step, name, Optional.of(at(found, chosen))));
    }

    private Optional<String> hindrance(String name) {
        if (name.isEmpty()) {
            return Optional.of("A step needs a name.");
        }
        if (name.equals(old())) {
            return Optional.of("This is its name already.");
        }
        return document.named(name).isPresent()
                ? Optional.of("There is already a step called “" + name + "”.")
                : Optional.empty();
    }

    static <T> List<T> at(List<T> all, Iterable<Integer> indexes) {
        var chosen = new ArrayList<T>();
        indexes.forEach(index -> chosen.add(all.get(index)));
        return chosen;
    }
}
