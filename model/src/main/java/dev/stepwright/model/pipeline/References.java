package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Walks the values of a step and finds the expressions in them.
///
/// A map whose keys are the user's own (environment, hyperparameters, the input of a Lambda step)
/// is never an expression itself, even when it has the single key `Get`; its values may be.
public final class References {
    /// The members of this kind in all requests that a step's arguments mirror.
    static final Set<String> MAPS =
            Set.of(
                    "AdditionalInfo",
                    "CollectionParameters",
                    "CustomerMetadataProperties",
                    "Environment",
                    "HookParameters",
                    "HyperParameters",
                    "LogTypeUploadPolicy",
                    "LogTypes",
                    "ProfilingParameters",
                    "Properties",
                    "RuleParameters",
                    "StaticHyperParameters",
                    "encryptionContext",
                    "initialCapacity",
                    "logTypes",
                    "properties",
                    "tags",
                    "workerTypeSpecifications");

    private References() {}

    /// Whether a member of this name is a map whose keys are the user's own.
    public static boolean isMap(String member) {
        return MAPS.contains(member);
    }

    /// All `Get`s in a value that stands at a place.
    static List<Reference> of(Json value, Pointer place) {
        var found = new ArrayList<Reference>();
        visit(value, place, false, List.of(), (at, node) -> collect(at, node, found));
        return List.copyOf(found);
    }

    /// Adds the reference that a value is, if it is one.
    static void collect(Pointer at, Json value, List<Reference> found) {
        if (value instanceof JsonObject object && Expression.isExpression(object)) {
            object.text(Expression.GET)
                    .ifPresent(
                            text ->
                                    found.add(
                                            new Reference(at, Expression.ofReference(text), text)));
        }
    }

    /// Visits every value of a step's own content with its place below the step; objects that are
    /// expressions are visited, and what is inside them too. Maps of the user's own keys are passed
    /// over themselves, their values are not.
    public static void walk(JsonObject step, String type, BiConsumer<Pointer, Json> visitor) {
        List<String> nested = Side.of(type).stream().map(Side::key).toList();
        boolean input = type.equals("Lambda") || type.equals("Callback");
        for (JsonObject.Member member : step.members()) {
            Pointer at = Pointer.of(member.name());
            boolean arguments = member.name().equals("Arguments");
            visit(
                    member.value(),
                    at,
                    arguments && input || MAPS.contains(member.name()),
                    arguments ? nested : List.of(),
                    visitor);
        }
    }

    private static void visit(
            Json value,
            Pointer at,
            boolean map,
            List<String> without,
            BiConsumer<Pointer, Json> visitor) {
        if (!(map && value instanceof JsonObject)) {
            visitor.accept(at, value);
        }
        switch (value) {
            case JsonObject object -> {
                for (JsonObject.Member member : object.members()) {
                    if (!without.contains(member.name())) {
                        visit(
                                member.value(),
                                at.child(member.name()),
                                MAPS.contains(member.name()),
                                List.of(),
                                visitor);
                    }
                }
            }
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    visit(array.get(i), at.child(i), false, List.of(), visitor);
                }
            }
            default -> {}
        }
    }
}
