package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import java.util.ArrayList;
import java.util.List;

/// Writes a tree with the white space of another style. It keeps what was written so before,
/// wherever the tree still has the same nodes, so it costs what a change cost.
///
/// @param style how it is written; texts stay spelled as they are
record Respelling(JsonStyle style) {
    /// @param was the tree as it was
    /// @param written what was written of it
    /// @param now the tree as it is, which shares nodes with the one before
    Json of(Json was, Json written, Json now) {
        return of(was, written, now, "");
    }

    private Json of(Json was, Json written, Json now, String outer) {
        if (was == now) {
            return written;
        }
        if (was instanceof JsonObject old
                && now instanceof JsonObject object
                && written instanceof JsonObject before
                && old.members().size() == object.members().size()
                && !object.isEmpty()) {
            return of(old, before, object, outer);
        }
        if (was instanceof JsonArray old
                && now instanceof JsonArray array
                && written instanceof JsonArray before
                && !old.isEmpty()
                && !array.isEmpty()) {
            return of(old, before, array, outer);
        }
        return style.format(now, outer);
    }

    private JsonObject of(JsonObject was, JsonObject written, JsonObject now, String outer) {
        String inner = outer + style.indent();
        var members = new ArrayList<JsonObject.Member>(now.members().size());
        boolean same = true;
        for (int i = 0; i < now.members().size(); i++) {
            JsonObject.Member old = was.members().get(i);
            JsonObject.Member member = now.members().get(i);
            JsonObject.Member before = written.members().get(i);
            Json value = of(old.value(), before.value(), member.value(), inner);
            boolean kept = value == before.value() && old.key().raw().equals(member.key().raw());
            same &= kept;
            members.add(
                    kept
                            ? before
                            : new JsonObject.Member(
                                    before.before(),
                                    member.key(),
                                    before.separator(),
                                    value,
                                    before.after()));
        }
        return same ? written : new JsonObject(members, "");
    }

    /// Elements are found again from the front and from the back; those between are written anew.
    private JsonArray of(JsonArray was, JsonArray written, JsonArray now, String outer) {
        String inner = outer + style.indent();
        int front = 0;
        int most = Math.min(was.size(), now.size());
        while (front < most && was.get(front) == now.get(front)) {
            front++;
        }
        if (front == was.size() && front == now.size()) {
            return written;
        }
        int back = 0;
        while (back < most - front
                && was.get(was.size() - 1 - back) == now.get(now.size() - 1 - back)) {
            back++;
        }
        List<JsonArray.Element> before = written.elements();
        var elements = new ArrayList<JsonArray.Element>(now.size());
        boolean same = was.size() == now.size();
        for (int i = 0; i < now.size(); i++) {
            int from = i < front ? i : i >= now.size() - back ? i - now.size() + was.size() : -1;
            if (from < 0 && was.size() == now.size()) {
                JsonArray.Element old = before.get(i);
                Json value = of(was.get(i), old.value(), now.get(i), inner);
                same &= value == old.value();
                elements.add(
                        value == old.value()
                                ? old
                                : new JsonArray.Element(old.before(), value, old.after()));
            } else {
                elements.add(element(from < 0 ? null : before.get(from), now, i, inner, outer));
            }
        }
        return same ? written : new JsonArray(elements, "");
    }

    private JsonArray.Element element(
            JsonArray.@org.jspecify.annotations.Nullable Element known,
            JsonArray now,
            int i,
            String inner,
            String outer) {
        boolean last = i == now.size() - 1;
        String before = style.onOneLine() ? (i == 0 ? "" : style.gap()) : style.lineEnd() + inner;
        String after = last && !style.onOneLine() ? style.lineEnd() + outer : "";
        if (known == null) {
            return new JsonArray.Element(before, style.format(now.get(i), inner), after);
        }
        return known.after().equals(after) && known.before().isEmpty() == before.isEmpty()
                ? known
                : new JsonArray.Element(before, known.value(), after);
    }
}
