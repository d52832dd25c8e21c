package dev.stepwright.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts values in the place of many others at once: a list or an object that holds several of them
/// is copied once, where [JsonEdits#set] copies it for each.
public final class Replacements {
    private final Map<String, Replacements> below = new LinkedHashMap<>();
    private @Nullable Json value;

    /// Notes a value for a place, which must exist.
    ///
    /// @param with as it is to be written
    public void put(Pointer at, Json with) {
        Replacements place = this;
        for (String token : at.tokens()) {
            place = place.below.computeIfAbsent(token, _ -> new Replacements());
        }
        place.value = with;
    }

    /// The tree with all of them; what says the same as before stays the same object.
    ///
    /// @throws IllegalArgumentException when a place does not exist
    public Json in(Json node) {
        Json with = value;
        if (with != null) {
            return node.sameValue(with) ? node : with;
        }
        if (below.isEmpty()) {
            return node;
        }
        return switch (node) {
            case JsonObject object -> in(object);
            case JsonArray array -> in(array);
            default -> throw new IllegalArgumentException(node.kind() + " holds nothing");
        };
    }

    private Json in(JsonObject object) {
        JsonObject now = object;
        for (var each : below.entrySet()) {
            int i = index(object.indexOf(each.getKey()), object.members().size(), each.getKey());
            JsonObject.Member member = object.members().get(i);
            Json changed = each.getValue().in(member.value());
            if (changed != member.value()) {
                now = now.with(i, member.withValue(changed));
            }
        }
        return now;
    }

    private Json in(JsonArray array) {
        var elements = new ArrayList<>(array.elements());
        boolean same = true;
        int grown = 0;
        for (var each : below.entrySet()) {
            int i = index(JsonArray.index(each.getKey()), elements.size(), each.getKey());
            JsonArray.Element element = elements.get(i);
            Json changed = each.getValue().in(element.value());
            if (changed != element.value()) {
                elements.set(i, element.withValue(changed));
                same = false;
                grown += changed.width() - element.value().width();
            }
        }
        return same ? array : array.with(elements, grown);
    }

    private static int index(int found, int size, String token) {
        if (found < 0 || found >= size) {
            throw new IllegalArgumentException("there is no place " + token);
        }
        return found;
    }
}
