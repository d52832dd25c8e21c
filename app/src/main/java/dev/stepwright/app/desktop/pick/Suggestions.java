package dev.stepwright.app.desktop.pick;

import dev.stepwright.model.catalog.Lookup;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Values that a field may be given because they are at hand: those that the document uses already,
/// and those that the user used last.
///
/// A value belongs to a kind by its form, wherever it stands: what is a role in one step can be a
/// role in another.
public final class Suggestions {
    private final Map<ValueKind, Map<String, Integer>> uses = new EnumMap<>(ValueKind.class);
    private final Function<ValueKind, List<String>> recent;

    private Suggestions(Function<ValueKind, List<String>> recent) {
        this.recent = recent;
    }

    /// @param recent the values of a kind that the user used last, such as [RecentValues#list]
    public static Suggestions of(Document document, Function<ValueKind, List<String>> recent) {
        var suggestions = new Suggestions(recent);
        document.root().get("Steps").ifPresent(suggestions::walk);
        suggestions.walk(document.settings().values());
        document.parameters().stream()
                .map(Parameter::defaultValue)
                .flatMap(value -> value.stream())
                .forEach(suggestions::walk);
        return suggestions;
    }

    private void walk(Json value) {
        switch (value) {
            case JsonObject object -> object.members().forEach(member -> walk(member.value()));
            case JsonArray array -> array.values().forEach(this::walk);
            case JsonText text -> count(text.value());
            default -> {}
        }
    }

    /// What a new step begins with is nobody's choice.
    private void count(String text) {
        if (Lookup.isInitial(text)) {
            return;
        }
        ValueKind.of(text)
                .ifPresent(
                        kind ->
                                uses.computeIfAbsent(kind, _ -> new LinkedHashMap<>())
                                        .merge(text, 1, Integer::sum));
    }

    /// The values of a kind that the document uses, the most used first.
    public List<String> inDocument(ValueKind kind) {
        Comparator<Map.Entry<String, Integer>> byUse = Map.Entry.comparingByValue();
        return uses.getOrDefault(kind, Map.of()).entrySet().stream()
                .sorted(byUse.reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The values of a kind: those of the document, then the recent ones that it does not use.
    public List<String> of(ValueKind kind) {
        return Stream.concat(inDocument(kind).stream(), recent.apply(kind).stream())
                .distinct()
                .toList();
    }
}
