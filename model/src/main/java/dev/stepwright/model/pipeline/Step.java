package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the program needs to know of one entry of a list of steps.
///
/// It is lifted from its node once and kept while that node lives, so a step that no edit touched
/// is still the same object. An entry that is no object at all is a step too, without name and
/// type: a broken file opens and is drawn.
///
/// @param id its identity
/// @param scope where it stands
/// @param source its node
/// @param name its name, empty where there is none
/// @param type its type as it is spelled, empty where there is none
/// @param dependsOn the entries of `DependsOn` that can be understood
/// @param references every `Get` in its own content, without that of the steps it holds
/// @param plainNames the plain texts in the same content that are resolved by name
public record Step(
        StepId id,
        Scope scope,
        Json source,
        String name,
        String type,
        List<StepDependency> dependsOn,
        List<Reference> references,
        List<PlainName> plainNames) {

    static Step lift(StepId id, Scope scope, Json source) {
        if (!(source instanceof JsonObject body)) {
            return new Step(id, scope, source, "", "", List.of(), List.of(), List.of());
        }
        String type = body.text("Type").orElse("");
        var references = new ArrayList<Reference>();
        var plainNames = new ArrayList<PlainName>();
        References.walk(
                body,
                type,
                (at, value) -> {
                    References.collect(at, value, references);
                    PlainName.collect(at, value, plainNames);
                });
        return new Step(
                id,
                scope,
                source,
                body.text("Name").orElse(""),
                type,
                dependsOn(body),
                List.copyOf(references),
                List.copyOf(plainNames));
    }

    private static List<StepDependency> dependsOn(JsonObject body) {
        JsonArray array = body.array("DependsOn").orElse(JsonArray.EMPTY);
        var found = new ArrayList<StepDependency>();
        for (int i = 0; i < array.size(); i++) {
            switch (array.get(i)) {
                case JsonText text ->
                        found.add(new StepDependency(i, text.value(), Optional.empty()));
                case JsonObject object when object.text("Step").isPresent() ->
                        found.add(
                                new StepDependency(
                                        i,
                                        object.text("Step").orElseThrow(),
                                        object.text("Trigger")));
                default -> {}
            }
        }
        return List.copyOf(found);
    }

    /// Whether the entry is an object, as a step must be.
    public boolean isObject() {
        return source instanceof JsonObject;
    }

    /// The step's object; an empty one where the entry is something else.
    public JsonObject body() {
        return source instanceof JsonObject object ? object : JsonObject.EMPTY;
    }

    /// The step's `Arguments`; an empty object where there are none.
    public JsonObject arguments() {
        return body().object("Arguments").orElse(JsonObject.EMPTY);
    }

    /// The value at a place below the step.
    public Optional<Json> at(Pointer place) {
        return source.at(place);
    }

    /// The sides on which this step can hold others.
    public List<Side> sides() {
        return Side.of(type);
    }

    /// What to call the step in a sentence: its name, or that it has none.
    public String title() {
        return name.isEmpty() ? "(no name)" : name;
    }

    /// What people read on the card: the display name where there is one.
    public String displayName() {
        return body().text("DisplayName").filter(text -> !text.isBlank()).orElse(title());
    }

    Step withScope(Scope moved) {
        return scope.equals(moved)
                ? this
                : new Step(id, moved, source, name, type, dependsOn, references, plainNames);
    }
}
