package dev.stepwright.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An object: its members in their order, with the white space between them.
public final class JsonObject implements Json {

    /// One member.
    ///
    /// @param before white space between the brace or comma and the key
    /// @param key the key as it came
    /// @param separator everything between key and value: the colon and the white space around it
    /// @param value the value
    /// @param after white space between the value and the next comma or brace
    public record Member(String before, JsonText key, String separator, Json value, String after) {
        int width() {
            return before.length()
                    + key.width()
                    + separator.length()
                    + value.width()
                    + after.length();
        }

        Member withValue(Json changed) {
            return new Member(before, key, separator, changed, after);
        }

        Member withSpace(String newBefore, String newAfter) {
            return new Member(newBefore, key, separator, value, newAfter);
        }

        /// The decoded key.
        public String name() {
            return key.value();
        }
    }

    /// The object without members: `{}`.
    public static final JsonObject EMPTY = new JsonObject(List.of(), "");

    private final List<Member> members;
    private final String inner;
    private final int width;

    /// @param members the members; their keys must differ
    /// @param inner the white space between the braces when there is no member
    public JsonObject(List<Member> members, String inner) {
        this.members = List.copyOf(members);
        this.inner = inner;
        int sum = 2 + inner.length() + Math.max(0, members.size() - 1);
        for (Member member : this.members) {
            sum += member.width();
        }
        this.width = sum;
    }

    /// The members in their order.
    public List<Member> members() {
        return members;
    }

    String inner() {
        return inner;
    }

    /// The names of the members in their order.
    public List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public boolean has(String name) {
        return indexOf(name) >= 0;
    }

    /// The value of a member.
    public Optional<Json> get(String name) {
        int i = indexOf(name);
        return i < 0 ? Optional.empty() : Optional.of(members.get(i).value());
    }

    /// The value of a member if it is a text, decoded.
    public Optional<String> text(String name) {
        return get(name).flatMap(Json::asText);
    }

    /// The value of a member if it is an object.
    public Optional<JsonObject> object(String name) {
        return get(name).flatMap(Json::asObject);
    }

    /// The value of a member if it is an array.
    public Optional<JsonArray> array(String name) {
        return get(name).flatMap(Json::asArray);
    }

    int indexOf(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().says(name)) {
                return i;
            }
        }
        return -1;
    }

    /// This object with one member more or changed, without any white space of its own: for
    /// building values.
    public JsonObject plus(String name, Json value) {
        int i = indexOf(name);
        return i >= 0
                ? with(i, members.get(i).withValue(value))
                : with(members.size(), new Member("", JsonText.of(name), ": ", value, ""));
    }

    /// This object with the member at an index replaced, or added behind the last.
    JsonObject with(int index, Member member) {
        var copy = new ArrayList<>(members);
        if (index == copy.size()) {
            copy.add(member);
        } else {
            copy.set(index, member);
        }
        return new JsonObject(copy, "");
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append('{').append(inner);
        for (int i = 0; i < members.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            Member member = members.get(i);
            out.append(member.before).append(member.key.raw()).append(member.separator);
            member.value.writeTo(out);
            out.append(member.after);
        }
        out.append('}');
    }

    @Override
    public boolean sameValue(Json other) {
        return this == other
                || other instanceof JsonObject object
                        && members.size() == object.members.size()
                        && members.stream()
                                .allMatch(
                                        member ->
                                                object.get(member.name())
                                                        .filter(
                                                                value ->
                                                                        member.value.sameValue(
                                                                                value))
                                                        .isPresent());
    }

    @Override
    public String toString() {
        return text();
    }
}
