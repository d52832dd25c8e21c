package dev.stepwright.model.edit;

import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;

/// Gives a member outside the steps another key, in its place.
public record RenamePipelineKey(Pointer place, String key) implements Edit {
    @Override
    public String label() {
        return "Rename " + place.last();
    }

    @Override
    public Outcome applyTo(Document document) {
        if (document.root().at(place).isEmpty()) {
            return new Outcome.Refused("The member “" + place.last() + "” is no longer there.");
        }
        boolean taken =
                document.root()
                        .at(place.parent())
                        .filter(node -> node instanceof JsonObject object && object.has(key))
                        .isPresent();
        return taken
                ? new Outcome.Refused("There is already a member called “" + key + "”.")
                : Edit.done(document, Edit.edits(document).renameKey(document.root(), place, key));
    }
}
