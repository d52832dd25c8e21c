package dev.stepwright.model.edit;

import dev.stepwright.model.check.MutedProblems;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

/// Gives a step another name; whatever names it follows (rule R10 of the definition reference).
///
/// @param places the places that follow, when a person chose them; empty for all certain ones
public record RenameStep(StepId step, String name, Optional<List<Renaming.Place>> places)
        implements Edit {
    public RenameStep {
        places = places.map(List::copyOf);
    }

    public RenameStep(StepId step, String name) {
        this(step, name, Optional.empty());
    }

    @Override
    public String label() {
        return "Rename to " + name;
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<Step> found = document.step(step);
        if (found.isEmpty()) {
            return Edit.gone();
        }
        if (name.isBlank()) {
            return new Outcome.Refused(
                    "A step needs a name: letters, digits, hyphens and underscores, 64 at most.");
        }
        if (!found.get().isObject()) {
            return new Outcome.Refused(
                    found.get().title() + " is no object. Put it right under JSON first.");
        }
        String old = found.get().name();
        if (old.equals(name)) {
            return new Outcome.Done(document);
        }
        if (document.named(name).isPresent()) {
            return new Outcome.Refused(
                    "There is already a step called “"
                            + name
                            + "”. Names count in the whole pipeline, branches included.");
        }
        MutedProblems muted = MutedProblems.of(document.settings());
        boolean meant =
                !old.isEmpty()
                        && document.named(old).filter(first -> first.id().equals(step)).isPresent();
        var renaming = Renaming.ofStep(old, name);
        Document told =
                muted.entries().isEmpty()
                        ? document
                        : document.withSettings(muted.renamed(old, name).in(document.settings()));
        return SetCodeFile.following(
                document,
                Edit.done(
                        told,
                        renaming.in(
                                document,
                                document.pointer(step).child("Name"),
                                places.orElseGet(
                                        () -> meant ? renaming.certain(document) : List.of()))));
    }
}
