package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;

/// A place that the form of a type shows by itself, with the judgement that AWS's models lack:
/// which members people fill in, in what order, and how to say it. Kind, choices and limits come
/// from the shapes.
///
/// @param place below the step (inside a list: below the item)
/// @param label instead of the words of the member's name; empty leaves those
/// @param help instead of the general help of the member; empty leaves that
/// @param inner of a list: the members of an item to show first
/// @param template of a list: what a new item holds beside its name
/// @param special a field that no shape describes
/// @param other the place that some steps have instead
/// @param small whether it shares a line with its neighbour
public record Wanted(
        Pointer place,
        String label,
        String help,
        List<Wanted> inner,
        Optional<Json> template,
        Optional<Field> special,
        Optional<Wanted> other,
        boolean small) {
    /// A group of the form.
    record Group(String title, boolean folded, List<Wanted> places) {}

    /// A member by its names with dots between them, below the `Arguments`; from the step on when
    /// it begins with a slash.
    public static Wanted at(String place) {
        return new Wanted(
                pointer(place),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /// A field that no shape describes.
    public static Wanted special(Field field) {
        return new Wanted(
                field.place(),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.of(field),
                Optional.empty(),
                false);
    }

    private static Pointer pointer(String place) {
        return place.startsWith("/")
                ? Pointer.parse(place)
                : Pointer.parse("/Arguments/" + place.replace('.', '/'));
    }

    public Wanted called(String said) {
        return new Wanted(place, said, help, inner, template, special, other, small);
    }

    public Wanted explained(String said) {
        return new Wanted(place, label, said, inner, template, special, other, small);
    }

    /// Of a list: the members of an item that people fill in.
    public Wanted with(Wanted... members) {
        return new Wanted(place, label, help, List.of(members), template, special, other, small);
    }

    /// The place that some steps have instead, such as the second of two ways to say the same.
    public Wanted or(String otherPlace) {
        return new Wanted(
                place,
                label,
                help,
                inner,
                template,
                special,
                Optional.of(at(otherPlace).called(label)),
                small);
    }

    /// Has it share a line with its neighbour.
    public Wanted beside() {
        return new Wanted(place, label, help, inner, template, special, other, true);
    }

    /// A member of an item, by its names with dots between them.
    public static Wanted member(String names) {
        return at("/" + names.replace('.', '/'));
    }

    /// A JSON object of names and values in turn, in this order.
    public static JsonObject object(Object... namesAndValues) {
        JsonObject object = JsonObject.EMPTY;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object = object.plus((String) namesAndValues[i], Json.of(namesAndValues[i + 1]));
        }
        return object;
    }

    /// Of a list: what a new item holds, as places below the item and their values in turn.
    public Wanted fresh(Object... placesAndValues) {
        Json object = JsonObject.EMPTY;
        var edits = new JsonEdits(JsonStyle.PRETTY);
        for (int i = 0; i < placesAndValues.length; i += 2) {
            Pointer at = Pointer.parse("/" + ((String) placesAndValues[i]).replace('.', '/'));
            object = edits.set(object, at, Json.of(placesAndValues[i + 1]));
        }
        return new Wanted(place, label, help, inner, Optional.of(object), special, other, small);
    }
}
