package dev.stepwright.model.edit;

import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.Document;

/// Puts another text in the place of the definition: what was typed in the text editor. Steps are
/// matched by name.
public record ReplaceDefinition(JsonFile file) implements Edit {
    @Override
    public String label() {
        return "Edit definition";
    }

    @Override
    public Outcome applyTo(Document document) {
        return file.root().asObject().flatMap(root -> root.array("Steps")).isPresent()
                ? new Outcome.Done(document.withFile(file))
                : new Outcome.Refused(
                        "The text holds no list “Steps”, so it is no pipeline definition.");
    }
}
