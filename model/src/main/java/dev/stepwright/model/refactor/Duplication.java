package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.DuplicateSteps;
import dev.stepwright.model.edit.Names;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Fragment;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Copies steps, or a whole branch, under new names.
///
/// @param what for the title: the step, or the branch
/// @param scope where the copies go
public record Duplication(Document document, String what, List<StepId> steps, Scope scope)
        implements Refactoring {
    public Duplication {
        steps = List.copyOf(steps);
    }

    /// The steps of a branch, for another one.
    public static Duplication ofBranch(
            Document document, String what, Scope.Branch from, Scope to) {
        return new Duplication(
                document,
                what,
                document.steps().stream()
                        .filter(step -> step.scope().equals(from))
                        .map(Step::id)
                        .toList(),
                to);
    }

    @Override
    public String title() {
        boolean elsewhere =
                steps.stream()
                        .flatMap(id -> document.step(id).stream())
                        .anyMatch(step -> !step.scope().equals(scope));
        return "Duplicate " + what + (elsewhere ? " " + ScopeMove.where(document, scope) : "");
    }

    @Override
    public String words() {
        return "The copies refer to each other as the originals do. What they say of other steps stays.";
    }

    @Override
    public String action() {
        return "Duplicate";
    }

    @Override
    public Optional<Input> input() {
        return Optional.of(new Input("Behind every name", "-copy"));
    }

    @Override
    public Preview preview(String typed) {
        String ending = typed.strip();
        var taken = new HashSet<String>();
        Map<StepId, String> names = new LinkedHashMap<>();
        var places = new ArrayList<Place>();
        for (Step step : Fragment.withHeld(document, steps)) {
            StepId id = step.id();
            String old = step.name();
            if (old.isEmpty()) {
                continue;
            }
            String name =
                    Names.free(
                            old + ending,
                            wanted -> document.named(wanted).isPresent() || taken.contains(wanted));
            taken.add(name);
            names.put(id, name);
            places.add(
                    Place.of(
                            document, Optional.of(id), Pointer.ROOT, old, name, Place.Tick.ALWAYS));
        }
        List<StepId> outermost =
                Fragment.outermost(document, steps).stream().map(Step::id).toList();
        return new Preview(
                places, hindrance(ending), _ -> new DuplicateSteps(outermost, scope, names));
    }

    private Optional<String> hindrance(String ending) {
        if (steps.isEmpty()) {
            return Optional.of("There is no step in it.");
        }
        return ending.matches("[A-Za-z0-9_-]*")
                ? Optional.empty()
                : Optional.of("Names hold letters, digits, hyphens and underscores.");
    }
}
