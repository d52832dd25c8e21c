package dev.stepwright.model.catalog.code;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Items of a step's lists that are found by name.
final class Lists {
    private Lists() {}

    static JsonArray list(Step step, Pointer list) {
        return step.at(list).flatMap(Json::asArray).orElse(JsonArray.EMPTY);
    }

    /// The index of the item whose member has a value.
    static OptionalInt index(Step step, Pointer list, String key, String value) {
        JsonArray items = list(step, list);
        return IntStream.range(0, items.size())
                .filter(
                        i ->
                                items.get(i)
                                        .asObject()
                                        .flatMap(item -> item.text(key))
                                        .filter(value::equals)
                                        .isPresent())
                .findFirst();
    }

    /// The place of the word behind another one in a list of texts.
    static OptionalInt behind(Step step, Pointer list, String word) {
        JsonArray words = list(step, list);
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i - 1).asText().filter(word::equals).isPresent())
                .findFirst();
    }

    /// The place of a new last item, or of the list when there is none yet.
    static Pointer end(Step step, Pointer list) {
        return step.at(list).flatMap(Json::asArray).isPresent()
                ? list.child(list(step, list).size())
                : list;
    }

    /// A new last item as it stands at [#end].
    static Json last(Step step, Pointer list, JsonObject item) {
        return step.at(list).flatMap(Json::asArray).isPresent()
                ? item
                : JsonArray.of(List.of(item));
    }
}
