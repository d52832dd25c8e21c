package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.edit.SetSetting;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// Where a value is put: in a step, in a parameter, or among the settings beside the definition.
public sealed interface Target {
    /// The place, below the step or the root; in the settings, the way to the member.
    Pointer place();

    /// The edit that puts a value there; empty takes it away.
    Edit put(Optional<Json> value);

    /// A place below a step.
    record InStep(StepId step, Pointer place) implements Target {
        @Override
        public Edit put(Optional<Json> value) {
            return new SetValue(step, place, value);
        }
    }

    /// A place outside the steps.
    record InPipeline(Pointer place) implements Target {
        @Override
        public Edit put(Optional<Json> value) {
            return new SetPipelineValue(place, value);
        }
    }

    /// A setting: a member, or a member of an object that is one.
    ///
    /// @param settings all settings as they are
    record InSettings(JsonObject settings, Pointer place) implements Target {
        @Override
        public Edit put(Optional<Json> value) {
            String key = place.tokens().getFirst();
            if (place.tokens().size() == 1) {
                return new SetSetting(key, value.orElse(Json.of("")));
            }
            JsonObject changed = JsonObject.EMPTY;
            for (var member : settings.object(key).orElse(JsonObject.EMPTY).members()) {
                if (!member.name().equals(place.last())) {
                    changed = changed.plus(member.name(), member.value());
                }
            }
            return new SetSetting(
                    key, value.isPresent() ? changed.plus(place.last(), value.get()) : changed);
        }
    }
}
