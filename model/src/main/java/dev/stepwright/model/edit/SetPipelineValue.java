package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.Optional;

/// Puts a value at a place outside the steps, such as a parameter's default, or takes it away.
public record SetPipelineValue(Pointer place, Optional<Json> value) implements Edit {
    @Override
    public String label() {
        return "Edit " + place.last();
    }

    @Override
    public Outcome applyTo(Document document) {
        return SetValue.at(document, Pointer.ROOT, place, value);
    }

    @Override
    public boolean mergesWith(Edit next) {
        return next instanceof SetPipelineValue other
                && other.place.equals(place)
                && value.isPresent()
                && other.value.isPresent();
    }
}
