package dev.stepwright.model.json;

import java.util.ArrayList;
import java.util.List;

/// Lets a text that was read anew keep the nodes of the tree it came from, wherever it still says
/// the same, character for character.
///
/// Steps, dependencies and cards live as long as their nodes; so a word that was typed in the text
/// editor touches the step it stands in and no other.
public final class SharedNodes {
    private SharedNodes() {}

    /// The file that was read, with the nodes of the one before where nothing differs; the one
    /// before when nothing differs at all.
    public static JsonFile of(JsonFile before, JsonFile read) {
        Json root = kept(before.root(), read.root());
        return root == before.root()
                        && before.prefix().equals(read.prefix())
                        && before.before().equals(read.before())
                        && before.after().equals(read.after())
                ? before
                : new JsonFile(read.prefix(), read.before(), root, read.after(), read.style());
    }

    private static Json kept(Json before, Json read) {
        return switch (read) {
            case JsonText text when before instanceof JsonText old -> {
                yield old.raw().equals(text.raw()) ? old : text;
            }
            case JsonNumber number when before instanceof JsonNumber old -> {
                yield old.text().equals(number.text()) ? old : number;
            }
            case JsonObject object when before instanceof JsonObject old -> kept(old, object);
            case JsonArray array when before instanceof JsonArray old -> kept(old, array);
            default -> read;
        };
    }

    private static JsonObject kept(JsonObject before, JsonObject read) {
        List<JsonObject.Member> old = before.members();
        var members = new ArrayList<JsonObject.Member>(read.members().size());
        boolean same = old.size() == read.members().size() && before.inner().equals(read.inner());
        for (int i = 0; i < read.members().size(); i++) {
            JsonObject.Member member = read.members().get(i);
            boolean inPlace = i < old.size() && old.get(i).key().raw().equals(member.key().raw());
            int from = inPlace ? i : before.indexOf(member.name());
            if (from < 0) {
                members.add(member);
                same = false;
                continue;
            }
            JsonObject.Member source = old.get(from);
            Json value = kept(source.value(), member.value());
            boolean equal =
                    value == source.value()
                            && source.key().raw().equals(member.key().raw())
                            && source.before().equals(member.before())
                            && source.separator().equals(member.separator())
                            && source.after().equals(member.after());
            members.add(equal ? source : member.withValue(value));
            same &= equal && from == i;
        }
        return same ? before : new JsonObject(members, read.inner());
    }

    /// Elements are matched from both ends, so one that was put in between moves no other.
    private static JsonArray kept(JsonArray before, JsonArray read) {
        List<JsonArray.Element> old = before.elements();
        int size = read.size();
        int most = Math.min(old.size(), size);
        var elements = new ArrayList<>(read.elements());
        int start = 0;
        while (start < most && keep(old, start, elements, start)) {
            start++;
        }
        if (start == size && size == old.size() && before.inner().equals(read.inner())) {
            return before;
        }
        int end = 0;
        while (end < most - start && keep(old, old.size() - 1 - end, elements, size - 1 - end)) {
            end++;
        }
        for (int i = start + 1; i < Math.min(old.size(), size) - end; i++) {
            keep(old, i, elements, i);
        }
        return new JsonArray(elements, read.inner());
    }

    /// Takes what can be taken of an old element; true when that is all of it.
    private static boolean keep(
            List<JsonArray.Element> old, int from, List<JsonArray.Element> elements, int to) {
        JsonArray.Element source = old.get(from);
        JsonArray.Element element = elements.get(to);
        Json value = kept(source.value(), element.value());
        boolean same =
                value == source.value()
                        && source.before().equals(element.before())
                        && source.after().equals(element.after());
        elements.set(
                to,
                same ? source : new JsonArray.Element(element.before(), value, element.after()));
        return same;
    }
}
