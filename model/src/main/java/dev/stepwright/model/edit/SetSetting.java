package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;

/// Changes something that belongs to the pipeline and stands beside its definition: its name, its
/// role, a note.
public record SetSetting(String key, Json value) implements Edit {
    @Override
    public String label() {
        return "Edit " + key;
    }

    @Override
    public Outcome applyTo(Document document) {
        return SetCodeFile.following(
                document,
                new Outcome.Done(document.withSettings(document.settings().with(key, value))));
    }
}
