package dev.stepwright.app.desktop.parameters;

import dev.stepwright.model.check.Location;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.refactor.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who uses which parameter, found in one go through the document.
final class ParameterUses {
    /// A place that uses a parameter.
    ///
    /// @param user the step, or what else of the pipeline
    /// @param field the way to the place in it, as people read it
    record Use(String user, String field, Location location) {
        String title() {
            return field.isEmpty() ? user : user + " · " + field;
        }

        /// The edit that puts a value in its place.
        Edit replacedBy(Json value) {
            return location.step().isPresent()
                    ? new SetValue(location.step().get(), location.within(), value)
                    : new SetPipelineValue(location.within(), Optional.of(value));
        }
    }

    private final Map<String, List<Use>> uses = new HashMap<>();

    private ParameterUses() {}

    static ParameterUses of(Document document) {
        var found = new ParameterUses();
        for (Step step : document.steps()) {
            for (Reference reference : step.references()) {
                found.note(
                        reference,
                        step.title(),
                        Place.field(reference.at()),
                        Location.of(step.id(), reference.at()));
            }
        }
        for (Reference reference : document.ownReferences()) {
            found.note(
                    reference,
                    "The pipeline",
                    Place.field(reference.at()),
                    Location.of(reference.at()));
        }
        return found;
    }

    private void note(Reference reference, String user, String field, Location location) {
        if (reference.target() instanceof Expression.ParameterRef(String used)) {
            uses.computeIfAbsent(used, _ -> new ArrayList<>()).add(new Use(user, field, location));
        }
    }

    List<Use> of(String parameter) {
        return uses.getOrDefault(parameter, List.of());
    }
}
