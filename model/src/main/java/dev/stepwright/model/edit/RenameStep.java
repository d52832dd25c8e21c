package dev.stepwright.model.edit;

import dev.stepwright.model.check.MutedProblems;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// Gives a step another name; whatever names it follows (rule R10 of the definition reference).
public record RenameStep(StepId step, String name) implements Edit {
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
        Json root =
                Edit.edits(document)
                        .set(document.root(), document.pointer(step).child("Name"), Json.of(name));
        MutedProblems muted = MutedProblems.of(document.settings());
        Document renamed = document.withRoot(root);
        boolean meant =
                !old.isEmpty()
                        && document.named(old).filter(first -> first.id().equals(step)).isPresent();
        Document told =
                muted.entries().isEmpty()
                        ? document
                        : document.withSettings(muted.renamed(old, name).in(document.settings()));
        return SetCodeFile.following(
                document, Edit.done(told, meant ? Renaming.ofStep(old, name).in(renamed) : root));
    }
}
