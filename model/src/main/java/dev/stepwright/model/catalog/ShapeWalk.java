package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what may stand at a place below the `Arguments` of a step.
///
/// Forms, completion and checks ask it. The place need not exist in the document: an index stands
/// for any element of a list, a key for any entry of a map.
public final class ShapeWalk {
    /// What may stand at a place.
    ///
    /// @param shape the form of the value
    /// @param required whether what holds it must have it
    /// @param deprecated whether AWS advises against it
    public record Found(Shape shape, boolean required, boolean deprecated) {}

    private final Shapes shapes;

    public ShapeWalk(Shapes shapes) {
        this.shapes = shapes;
    }

    /// What may stand at a place below the `Arguments` of a type of step; empty where AWS's models
    /// do not say, or where nothing may.
    public Optional<Found> at(String stepType, Pointer place) {
        return shapes.arguments(stepType).flatMap(arguments -> below(arguments, place));
    }

    /// What may stand at a place below a value of a shape.
    public Optional<Found> below(Shape from, Pointer place) {
        Found found = new Found(from, true, false);
        for (String token : place.tokens()) {
            Optional<Found> next = child(found.shape(), token);
            if (next.isEmpty()) {
                return next;
            }
            found = next.get();
        }
        return Optional.of(found);
    }

    private Optional<Found> child(Shape shape, String token) {
        return switch (shape) {
            case Shape.Structure structure ->
                    Optional.ofNullable(structure.members().get(token))
                            .map(
                                    member ->
                                            new Found(
                                                    shapes.shape(member.shape()),
                                                    member.required(),
                                                    member.deprecated()));
            case Shape.ListOf list ->
                    isIndex(token) ? Optional.of(entry(list.member())) : Optional.empty();
            case Shape.MapOf map -> Optional.of(entry(map.value()));
            case Shape.Anything any -> Optional.of(new Found(any, false, false));
            case Shape.Text _, Shape.Number _, Shape.Flag _, Shape.Time _ -> Optional.empty();
        };
    }

    private Found entry(String key) {
        return new Found(shapes.shape(key), false, false);
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The names of the members that may stand in the object at a place, in the model's order; none
    /// where no object with known members stands.
    public List<String> members(String stepType, Pointer place) {
        return at(stepType, place)
                .map(Found::shape)
                .filter(Shape.Structure.class::isInstance)
                .map(shape -> ((Shape.Structure) shape).members().entrySet().stream())
                .map(members -> members.map(Map.Entry::getKey).toList())
                .orElse(List.of());
    }
}
