package dev.stepwright.model.edit;

import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

/// What steps are tied to when they are put between others.
///
/// @param scope where they are listed
/// @param after what the first of them waits for
/// @param before what waits for the last of them
/// @param given the dependencies that the new ones stand for
public record Ties(Scope scope, List<StepId> after, List<StepId> before, List<Dependency> given) {
    /// Tied to nothing, at the top level.
    public static final Ties NONE = new Ties(Scope.TOP, List.of(), List.of(), List.of());

    public Ties {
        after = List.copyOf(after);
        before = List.copyOf(before);
        given = List.copyOf(given);
    }

    public static Ties in(Scope scope) {
        return new Ties(scope, List.of(), List.of(), List.of());
    }

    /// Takes away what the new dependencies stand for: from the last entry on, so that the places
    /// of the others stay right.
    Outcome loosen(Document document) {
        return new Many("", given.reversed().stream().<Edit>map(Disconnect::new).toList())
                .applyTo(document);
    }

    /// Adds the new dependencies. What set a later step going now sets the first one going.
    Outcome tie(Document document, StepId first, StepId last) {
        Outcome outcome = new Outcome.Done(document);
        for (StepId earlier : after) {
            if (!(outcome instanceof Outcome.Done(Document now))) {
                return outcome;
            }
            outcome = connected(now, earlier, first);
        }
        for (StepId later : before) {
            if (!(outcome instanceof Outcome.Done(Document now))) {
                return outcome;
            }
            outcome = new Connect(last, later).applyTo(now);
        }
        return outcome;
    }

    private Outcome connected(Document document, StepId earlier, StepId first) {
        Outcome outcome = new Connect(earlier, first).applyTo(document);
        Optional<String> trigger =
                given.stream()
                        .filter(dependency -> dependency.from().equals(earlier))
                        .flatMap(dependency -> dependency.detail().stream())
                        .findFirst();
        return trigger.isPresent() && outcome instanceof Outcome.Done(Document changed)
                ? new SetTrigger(newest(changed, earlier, first), trigger).applyTo(changed)
                : outcome;
    }

    private static Dependency newest(Document document, StepId from, StepId to) {
        int entries =
                document.step(to)
                        .flatMap(step -> step.body().array("DependsOn"))
                        .map(JsonArray::size)
                        .orElse(1);
        return new Dependency(
                from,
                to,
                Dependency.Kind.DEPENDS_ON,
                Optional.empty(),
                Pointer.of("DependsOn").child(entries - 1));
    }
}
