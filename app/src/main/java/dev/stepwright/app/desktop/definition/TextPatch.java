package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// One place where a text changes: what is between two offsets becomes something else.
///
/// @param start the first character that goes
/// @param end behind the last character that goes
/// @param text what comes in their place
record TextPatch(int start, int end, String text) {

    TextPatch shifted(int by) {
        return new TextPatch(start + by, end + by, text);
    }

    /// The least that makes one text of the other; none when they are the same.
    static List<TextPatch> between(String before, String after) {
        return trimmed(before, after, 0);
    }

    private static List<TextPatch> trimmed(String before, String after, int at) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return start == before.length() && start == after.length()
                ? List.of()
                : List.of(
                        new TextPatch(
                                at + start,
                                at + before.length() - end,
                                after.substring(start, after.length() - end)));
    }

    /// Of patches of a text those that leave alone what somebody has typed into it, moved to where
    /// their places are by now.
    ///
    /// @param own what was typed: one patch of the same text, or none
    static List<TextPatch> besides(List<TextPatch> patches, List<TextPatch> own) {
        if (own.isEmpty()) {
            return patches;
        }
        TextPatch mine = own.getFirst();
        int shift = mine.text().length() - (mine.end() - mine.start());
        var fitting = new ArrayList<TextPatch>();
        for (TextPatch patch : patches) {
            if (patch.end() < mine.start()) {
                fitting.add(patch);
            } else if (patch.start() > mine.end()) {
                fitting.add(patch.shifted(shift));
            }
        }
        return fitting;
    }

    /// What makes the text of one file that of another, in the order of the text.
    ///
    /// Nodes that both share are not looked into, so this costs what the change cost and not what
    /// the file is long.
    static List<TextPatch> between(JsonFile before, JsonFile after) {
        if (!before.prefix().equals(after.prefix()) || !before.before().equals(after.before())) {
            return between(before.text(), after.text());
        }
        var found = new ArrayList<TextPatch>();
        int at = before.prefix().length() + before.before().length();
        compare(before.root(), after.root(), at, found);
        compare(before.after(), after.after(), at + before.root().width(), found);
        return List.copyOf(found);
    }

    private static void compare(String before, String after, int at, List<TextPatch> found) {
        if (!before.equals(after)) {
            found.addAll(trimmed(before, after, at));
        }
    }

    private static void compare(Json before, Json after, int at, List<TextPatch> found) {
        if (before == after) {
            return;
        }
        if (before instanceof JsonObject old
                && after instanceof JsonObject now
                && !now.isEmpty()
                && old.members().size() == now.members().size()) {
            int place = at + 1;
            for (int i = 0; i < now.members().size(); i++) {
                JsonObject.Member was = old.members().get(i);
                JsonObject.Member is = now.members().get(i);
                if (was != is) {
                    String head = was.before() + was.key().raw() + was.separator();
                    compare(head, is.before() + is.key().raw() + is.separator(), place, found);
                    int value = place + head.length();
                    compare(was.value(), is.value(), value, found);
                    compare(was.after(), is.after(), value + was.value().width(), found);
                }
                place += width(was) + 1;
            }
            return;
        }
        if (before instanceof JsonArray old
                && after instanceof JsonArray now
                && !now.isEmpty()
                && !old.isEmpty()) {
            compare(old.elements(), now.elements(), at + 1, found);
            return;
        }
        found.addAll(trimmed(before.text(), after.text(), at));
    }

    private static int width(JsonObject.Member member) {
        return member.before().length()
                + member.key().width()
                + member.separator().length()
                + member.value().width()
                + member.after().length();
    }

    private static int width(JsonArray.Element element) {
        return element.before().length() + element.value().width() + element.after().length();
    }

    /// Elements of lists as long as each other are compared one by one; of others the part in the
    /// middle that differs.
    private static void compare(
            List<JsonArray.Element> old,
            List<JsonArray.Element> now,
            int at,
            List<TextPatch> found) {
        int most = Math.min(old.size(), now.size());
        int start = 0;
        int place = at;
        while (start < most
                && (old.size() == now.size() || old.get(start).value() == now.get(start).value())) {
            JsonArray.Element was = old.get(start);
            JsonArray.Element is = now.get(start);
            if (was != is) {
                compare(was.before(), is.before(), place, found);
                int value = place + was.before().length();
                compare(was.value(), is.value(), value, found);
                compare(was.after(), is.after(), value + was.value().width(), found);
            }
            place += width(was) + 1;
            start++;
        }
        if (start == old.size() && start == now.size()) {
            return;
        }
        int end = 0;
        while (end < most - start
                && old.get(old.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        String before = joined(old, start, old.size() - end);
        String after = joined(now, start, now.size() - end);
        found.addAll(trimmed(before, after, start == 0 ? place : place - 1));
    }

    /// Elements with the commas that part them from each other and from those around them.
    private static String joined(List<JsonArray.Element> all, int from, int to) {
        var out = new StringBuilder();
        if (from == to) {
            return "";
        }
        for (int i = from; i < to; i++) {
            if (i > 0) {
                out.append(',');
            }
            JsonArray.Element element = all.get(i);
            out.append(element.before());
            element.value().writeTo(out);
            out.append(element.after());
        }
        if (from == 0 && to < all.size()) {
            out.append(',');
        }
        return out.toString();
    }
}
