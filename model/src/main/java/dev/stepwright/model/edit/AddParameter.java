package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;

/// Declares a parameter. The name is made free.
public record AddParameter(String name, String type, Optional<Json> defaultValue) implements Edit {
    @Override
    public String label() {
        return "Add parameter";
    }

    @Override
    public Outcome applyTo(Document document) {
        String free = Names.free(name, taken -> document.parameter(taken).isPresent());
        JsonObject parameter =
                JsonObject.EMPTY.plus("Name", Json.of(free)).plus("Type", Json.of(type));
        if (defaultValue.isPresent()) {
            parameter = parameter.plus("DefaultValue", defaultValue.get());
        }
        Pointer list = Pointer.of("Parameters");
        Optional<Json> there = document.root().at(list);
        if (there.isEmpty()) {
            return Edit.done(
                    document,
                    Edit.edits(document)
                            .set(document.root(), list, JsonArray.of(List.of(parameter))));
        }
        if (!(there.get() instanceof JsonArray array)) {
            return new Outcome.Refused(
                    "“Parameters” is "
                            + there.get().kind()
                            + ", but must be a list. Put it right in the definition first.");
        }
        return Edit.done(
                document,
                Edit.edits(document).insert(document.root(), list.child(array.size()), parameter));
    }
}
