package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.json.Replacements;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Gives many steps of a document other names at once, and whatever names them follows as in
/// [RenameStep].
///
/// Every step is looked at once; to rename one after the other looks at all of them each time,
/// which took seconds for a thousand. That it comes to the same needs new names that no step of the
/// document has.
final class StepNames {
    private static final String STEPS = "Steps.";

    private final Document document;
    private final Map<StepId, String> names = new LinkedHashMap<>();
    private final Map<String, Renaming> renamings = new HashMap<>();
    private int longest;

    StepNames(Document document) {
        this.document = document;
    }

    /// Renames a step that has a name. Of several with the same name the first is meant by it.
    void rename(Step step, String name) {
        String old = step.name();
        names.put(step.id(), name);
        if (document.named(old).filter(first -> first.id().equals(step.id())).isPresent()) {
            renamings.put(old, Renaming.ofStep(old, name));
            longest = Math.max(longest, old.length());
        }
    }

    /// The document with all new names.
    Document renamed() {
        if (names.isEmpty()) {
            return document;
        }
        JsonEdits edits = Edit.edits(document);
        var all = new Replacements();
        names.forEach(
                (id, name) ->
                        all.put(
                                document.pointer(id).child("Name"),
                                edits.styled(Json.of(name), "")));
        for (Renaming renaming : renamings(document.ownReferences())) {
            renaming.own(document).forEach((at, now) -> all.put(at, edits.styled(now, "")));
        }
        for (Step step : document.steps()) {
            Pointer at = document.pointer(step.id());
            for (Renaming renaming : renamings(step)) {
                renaming.certain(step)
                        .forEach((within, now) -> all.put(at.then(within), edits.styled(now, "")));
            }
        }
        return document.withRoot(all.in(document.root()));
    }

    private Set<Renaming> renamings(Iterable<Reference> references) {
        var found = new HashSet<Renaming>();
        for (Reference reference : references) {
            switch (reference.target()) {
                case Expression.StepProperty(String name, _) -> find(name, found);
                case Expression.IterationOutput(String name, _) -> find(name, found);
                default -> {}
            }
        }
        return found;
    }

    /// What changes in a step, and at most a little more.
    private Set<Renaming> renamings(Step step) {
        Set<Renaming> found = renamings(step.references());
        step.dependsOn().forEach(entry -> find(entry.step(), found));
        step.plainNames().forEach(name -> text(name.text(), found));
        return found;
    }

    /// A name stands alone, or behind `Steps.` up to one of the next dots.
    private void text(String text, Set<Renaming> found) {
        find(text, found);
        int start = STEPS.length();
        if (text.startsWith(STEPS)) {
            for (int dot = text.indexOf('.', start);
                    dot >= 0 && dot - start <= longest;
                    dot = text.indexOf('.', dot + 1)) {
                find(text.substring(start, dot), found);
            }
        }
    }

    private void find(String name, Set<Renaming> found) {
        Renaming renaming = renamings.get(name);
        if (renaming != null) {
            found.add(renaming);
        }
    }
}
