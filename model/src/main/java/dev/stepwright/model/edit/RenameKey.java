package dev.stepwright.model.edit;

import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;

/// Gives an entry of a map another key, in its place: a hyperparameter, an environment variable.
public record RenameKey(StepId step, Pointer place, String key) implements Edit {
    @Override
    public String label() {
        return "Rename " + place.last();
    }

    @Override
    public Outcome applyTo(Document document) {
        if (document.indexOf(step) < 0) {
            return Edit.gone();
        }
        Pointer whole = document.pointer(step).then(place);
        boolean taken =
                document.root()
                        .at(whole.parent())
                        .filter(node -> node instanceof JsonObject object && object.has(key))
                        .isPresent();
        if (taken) {
            return new Outcome.Refused("There is already an entry called “" + key + "”.");
        }
        if (document.root().at(whole).isEmpty()) {
            return new Outcome.Refused("The entry “" + place.last() + "” is no longer there.");
        }
        return Edit.done(document, Edit.edits(document).renameKey(document.root(), whole, key));
    }
}
