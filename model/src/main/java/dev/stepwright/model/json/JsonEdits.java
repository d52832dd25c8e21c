package dev.stepwright.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Edits of a tree that leave every character outside the touched place as it was.
///
/// Each copies the way from the root to the place and shares the rest. What is new is written in
/// the file's style.
public final class JsonEdits {
    private final JsonStyle style;

    public JsonEdits(JsonStyle style) {
        this.style = style;
    }

    /// Puts a value at a place: replaces what is there, or adds the member or the element behind
    /// the last one. Objects on the way that do not exist are made.
    ///
    /// @throws IllegalArgumentException when the way leads through something that is neither object
    ///     nor list
    public Json set(Json root, Pointer at, Json value) {
        return set(root, at.tokens(), value, "");
    }

    /// Inserts an element before the one at the pointer's index; at the list's size it is appended.
    ///
    /// @throws IllegalArgumentException when the place is not in a list
    public Json insert(Json root, Pointer at, Json value) {
        return change(
                root,
                at.parent().tokens(),
                "",
                (node, indent) -> {
                    if (!(node instanceof JsonArray array)) {
                        throw noWay(at);
                    }
                    return inserted(array, index(at), value, indent);
                });
    }

    /// Takes a member or an element out; nothing happens where there is none.
    public Json remove(Json root, Pointer at) {
        if (root.at(at).isEmpty()) {
            return root;
        }
        return change(
                root,
                at.parent().tokens(),
                "",
                (node, _) ->
                        switch (node) {
                            case JsonObject object -> removed(object, object.indexOf(at.last()));
                            case JsonArray array -> removed(array, index(at));
                            default -> node;
                        });
    }

    /// Gives a member another key, in its place.
    ///
    /// @throws IllegalArgumentException when there is no such member or the new key is taken
    public Json renameKey(Json root, Pointer at, String name) {
        return change(
                root,
                at.parent().tokens(),
                "",
                (node, _) -> {
                    if (!(node instanceof JsonObject object)
                            || !object.has(at.last())
                            || object.has(name)) {
                        throw noWay(at);
                    }
                    int i = object.indexOf(at.last());
                    JsonObject.Member member = object.members().get(i);
                    var key = (JsonText) style.format(JsonText.of(name), "");
                    return object.with(
                            i,
                            new JsonObject.Member(
                                    member.before(),
                                    key,
                                    member.separator(),
                                    member.value(),
                                    member.after()));
                });
    }

    /// Replaces the node at a place by what becomes of it, as it is; the place must exist.
    public Json map(Json root, Pointer at, UnaryOperator<Json> change) {
        return change(root, at.tokens(), "", (node, _) -> change.apply(node));
    }

    /// Moves an element from one list to the end of another, or to an index of it. Its own spelling
    /// stays; only the indentation follows.
    ///
    /// @param from the element
    /// @param list the list it goes to, as it stands before the move; the lists on the way are made
    ///     where they are missing
    /// @param index where in that list, counted after the element was taken out; beyond the end
    ///     means at the end
    public Json move(Json root, Pointer from, Pointer list, int index) {
        Json node = root.at(from).orElseThrow(() -> noWay(from));
        String old = indentOf(root, from);
        Json ready = root.at(list).isPresent() ? root : set(root, list, JsonArray.EMPTY);
        var moving = new JsonObject(List.of(), "");
        Json marked =
                insertAsIs(ready, list, index(from), from.parent().equals(list), index, moving);
        Pointer place = placeOf(marked, list, moving);
        Json landed = reindented(node, old, indentOf(marked, place));
        Json filled = map(marked, place, _ -> landed);
        Pointer source =
                from.parent().equals(list) && index(place) <= index(from)
                        ? from.parent().child(index(from) + 1)
                        : from;
        return remove(filled, source);
    }

    private Json insertAsIs(
            Json root, Pointer list, int was, boolean same, int index, JsonObject marker) {
        JsonArray array = root.at(list).flatMap(Json::asArray).orElseThrow(() -> noWay(list));
        int at = Math.min(same && index > was ? index + 1 : index, array.size());
        Json inserted = insert(root, list.child(at), JsonLiteral.NULL);
        return map(inserted, list.child(at), _ -> marker);
    }

    private static Pointer placeOf(Json root, Pointer list, Json marker) {
        JsonArray array = root.at(list).flatMap(Json::asArray).orElseThrow(() -> noWay(list));
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) == marker) {
                return list.child(i);
            }
        }
        throw noWay(list);
    }

    /// The indentation of the line on which the value at a place begins.
    private static String indentOf(Json root, Pointer at) {
        Json node = root;
        String indent = "";
        for (String token : at.tokens()) {
            switch (node) {
                case JsonObject object -> {
                    JsonObject.Member member = object.members().get(object.indexOf(token));
                    indent = indentAfter(member.before(), indent);
                    node = member.value();
                }
                case JsonArray array -> {
                    JsonArray.Element element = array.elements().get(JsonArray.index(token));
                    indent = indentAfter(element.before(), indent);
                    node = element.value();
                }
                default -> throw noWay(at);
            }
        }
        return indent;
    }

    /// The same value with other indentation: in every line that begins with the old one, the new
    /// one takes its place.
    static Json reindented(Json node, String old, String now) {
        return switch (node) {
            case JsonObject object when !old.equals(now) ->
                    new JsonObject(
                            object.members().stream()
                                    .map(
                                            member ->
                                                    new JsonObject.Member(
                                                            reindented(member.before(), old, now),
                                                            member.key(),
                                                            member.separator(),
                                                            reindented(member.value(), old, now),
                                                            reindented(member.after(), old, now)))
                                    .toList(),
                            reindented(object.inner(), old, now));
            case JsonArray array when !old.equals(now) ->
                    new JsonArray(
                            array.elements().stream()
                                    .map(
                                            element ->
                                                    new JsonArray.Element(
                                                            reindented(element.before(), old, now),
                                                            reindented(element.value(), old, now),
                                                            reindented(element.after(), old, now)))
                                    .toList(),
                            reindented(array.inner(), old, now));
            default -> node;
        };
    }

    private static String reindented(String space, String old, String now) {
        int line = space.lastIndexOf('\n');
        return line >= 0 && space.startsWith(old, line + 1)
                ? space.substring(0, line + 1) + now + space.substring(line + 1 + old.length())
                : space;
    }

    /// A value written in the style, as it stands at a place of this indentation.
    public Json styled(Json value, String indent) {
        return style.format(value, indent);
    }

    private interface Step {
        Json apply(Json node, String indent);
    }

    private Json set(Json node, List<String> way, Json value, String indent) {
        if (way.isEmpty()) {
            return node.sameValue(value) ? node : style.format(value, indent);
        }
        String token = way.getFirst();
        List<String> rest = way.subList(1, way.size());
        Optional<Json> changed =
                inside(node, token, indent, (inner, deeper) -> set(inner, rest, value, deeper));
        if (changed.isPresent()) {
            return changed.get();
        }
        return switch (node) {
            case JsonObject object -> appended(object, token, nested(rest, value), indent);
            case JsonArray array when JsonArray.index(token) == array.size() ->
                    inserted(array, array.size(), nested(rest, value), indent);
            case JsonArray array ->
                    throw new IllegalArgumentException(
                            "a list of " + array.size() + " has no place " + token);
            default -> throw new IllegalArgumentException(node.kind() + " has no place " + token);
        };
    }

    private static Json nested(List<String> way, Json value) {
        Json result = value;
        for (String token : way.reversed()) {
            result = JsonObject.EMPTY.plus(token, result);
        }
        return result;
    }

    private JsonObject appended(JsonObject object, String name, Json value, String indent) {
        var key = (JsonText) style.format(JsonText.of(name), "");
        if (object.isEmpty()) {
            String inner = style.onOneLine() ? "" : style.lineEnd() + indent + style.indent();
            String close = style.onOneLine() ? "" : style.lineEnd() + indent;
            Json styled = style.format(value, style.onOneLine() ? indent : indent + style.indent());
            return new JsonObject(
                    List.of(new JsonObject.Member(inner, key, style.separator(), styled, close)),
                    "");
        }
        var members = new ArrayList<>(object.members());
        JsonObject.Member last = members.getLast();
        String before =
                members.size() == 1 && last.before().isEmpty() ? style.gap() : last.before();
        members.set(members.size() - 1, last.withSpace(last.before(), ""));
        members.add(
                new JsonObject.Member(
                        before,
                        key,
                        last.separator(),
                        style.format(value, indentAfter(before, indent)),
                        last.after()));
        return new JsonObject(members, "");
    }

    private JsonArray inserted(JsonArray array, int i, Json value, String indent) {
        if (array.isEmpty()) {
            String inner = style.onOneLine() ? "" : style.lineEnd() + indent + style.indent();
            String close = style.onOneLine() ? "" : style.lineEnd() + indent;
            Json styled = style.format(value, style.onOneLine() ? indent : indent + style.indent());
            return array.with(List.of(new JsonArray.Element(inner, styled, close)));
        }
        var elements = new ArrayList<>(array.elements());
        if (i >= elements.size()) {
            JsonArray.Element last = elements.getLast();
            String before =
                    elements.size() == 1 && last.before().isEmpty() ? style.gap() : last.before();
            elements.set(elements.size() - 1, last.withSpace(last.before(), ""));
            elements.add(
                    new JsonArray.Element(
                            before,
                            style.format(value, indentAfter(before, indent)),
                            last.after()));
        } else {
            JsonArray.Element next = elements.get(i);
            String gap =
                    i > 0 || !next.before().isEmpty()
                            ? next.before()
                            : elements.size() > 1 ? elements.get(1).before() : style.gap();
            elements.set(i, next.withSpace(gap, next.after()));
            elements.add(
                    i,
                    new JsonArray.Element(
                            next.before(),
                            style.format(value, indentAfter(next.before(), indent)),
                            ""));
        }
        return array.with(elements);
    }

    private static JsonObject removed(JsonObject object, int i) {
        var members = new ArrayList<>(object.members());
        JsonObject.Member gone = members.remove(i);
        if (!members.isEmpty()) {
            if (i == 0) {
                members.set(
                        0, members.getFirst().withSpace(gone.before(), members.getFirst().after()));
            }
            if (i == members.size()) {
                members.set(
                        i - 1,
                        members.get(i - 1).withSpace(members.get(i - 1).before(), gone.after()));
            }
        }
        return new JsonObject(members, "");
    }

    private static JsonArray removed(JsonArray array, int i) {
        var elements = new ArrayList<>(array.elements());
        JsonArray.Element gone = elements.remove(i);
        if (!elements.isEmpty()) {
            if (i == 0) {
                elements.set(
                        0,
                        elements.getFirst().withSpace(gone.before(), elements.getFirst().after()));
            }
            if (i == elements.size()) {
                elements.set(
                        i - 1,
                        elements.get(i - 1).withSpace(elements.get(i - 1).before(), gone.after()));
            }
        }
        return array.with(elements);
    }

    private Json change(Json node, List<String> way, String indent, Step step) {
        if (way.isEmpty()) {
            return step.apply(node, indent);
        }
        String token = way.getFirst();
        List<String> rest = way.subList(1, way.size());
        return inside(node, token, indent, (inner, deeper) -> change(inner, rest, deeper, step))
                .orElseThrow(() -> noWay(new Pointer(way)));
    }

    /// A node in which what stands at a name or an index is changed; empty when nothing stands
    /// there. A node in which nothing changes stays the same object.
    private static Optional<Json> inside(Json node, String token, String indent, Step step) {
        switch (node) {
            case JsonObject object -> {
                int i = object.indexOf(token);
                if (i >= 0) {
                    JsonObject.Member member = object.members().get(i);
                    Json changed = step.apply(member.value(), indentAfter(member.before(), indent));
                    return Optional.of(
                            changed == member.value()
                                    ? object
                                    : object.with(i, member.withValue(changed)));
                }
            }
            case JsonArray array -> {
                int i = JsonArray.index(token);
                if (i >= 0 && i < array.size()) {
                    JsonArray.Element element = array.elements().get(i);
                    Json changed =
                            step.apply(element.value(), indentAfter(element.before(), indent));
                    if (changed == element.value()) {
                        return Optional.of(array);
                    }
                    var elements = new ArrayList<>(array.elements());
                    elements.set(i, element.withValue(changed));
                    return Optional.of(array.with(elements));
                }
            }
            default -> {}
        }
        return Optional.empty();
    }

    private static int index(Pointer at) {
        int i = JsonArray.index(at.last());
        if (i < 0) {
            throw noWay(at);
        }
        return i;
    }

    private static IllegalArgumentException noWay(Pointer at) {
        return new IllegalArgumentException("nothing can be changed at " + at);
    }

    /// The indentation of what stands behind this white space: that of its own line, or the outer
    /// one.
    private static String indentAfter(String before, String outer) {
        int line = before.lastIndexOf('\n');
        return line < 0 ? outer : before.substring(line + 1);
    }
}
