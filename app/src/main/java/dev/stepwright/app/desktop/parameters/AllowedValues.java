package dev.stepwright.app.desktop.parameters;

import dev.stepwright.model.edit.MovePipelineValue;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Parameter;
import java.util.List;
import java.util.Optional;

/// The values that a parameter is limited to, and the edits of their list. Each edit touches one
/// entry, so that the others keep their spelling; with the last entry the whole member goes.
record AllowedValues(Parameter parameter) {
    private Pointer place() {
        return Pointer.of("Parameters").child(parameter.index()).child("EnumValues");
    }

    private Optional<Json> there() {
        return parameter.body().get("EnumValues");
    }

    private JsonArray list() {
        return there().flatMap(Json::asArray).orElse(JsonArray.EMPTY);
    }

    /// The values as they are typed.
    List<String> texts() {
        return list().values().map(value -> ParameterTexts.typed(value, "String")).toList();
    }

    private boolean has(String text) {
        return list().values().anyMatch(value -> value.sameValue(Json.of(text)));
    }

    Result add(String text) {
        if (text.isEmpty()) {
            return Result.nothing();
        }
        if (has(text)) {
            return new Result.Refused("“" + text + "” is in the list already.");
        }
        Optional<Json> odd = there().filter(node -> !(node instanceof JsonArray));
        if (odd.isPresent()) {
            return new Result.Refused(
                    "“EnumValues” is "
                            + odd.get().kind()
                            + ", but must be a list. Put it right in the definition.");
        }
        var edit =
                there().isPresent()
                        ? new SetPipelineValue(
                                place().child(list().size()), Optional.of(Json.of(text)))
                        : new SetPipelineValue(
                                place(), Optional.of(JsonArray.of(List.of(Json.of(text)))));
        return Result.change("Allow “" + text + "”", List.of(edit));
    }

    Result set(int index, String text) {
        if (index >= list().size() || list().get(index).sameValue(Json.of(text))) {
            return Result.nothing();
        }
        if (text.isEmpty()) {
            return remove(index);
        }
        return has(text)
                ? new Result.Refused("“" + text + "” is in the list already.")
                : Result.change(
                        "Edit allowed value",
                        List.of(
                                new SetPipelineValue(
                                        place().child(index), Optional.of(Json.of(text)))));
    }

    Result remove(int index) {
        return index >= list().size()
                ? Result.nothing()
                : Result.change(
                        "Remove allowed value",
                        List.of(
                                new SetPipelineValue(
                                        list().size() == 1 ? place() : place().child(index),
                                        Optional.empty())));
    }

    Result move(int index, int to) {
        return to < 0 || to >= list().size() || index == to
                ? Result.nothing()
                : new Result.Change(new MovePipelineValue(place(), index, to));
    }
}
