package dev.stepwright.model.json;

import java.util.ArrayList;
import java.util.List;

/// How a file is written: what is new is written the way the file already is.
///
/// @param lineEnd the line end, or empty when everything stands on one line
/// @param indent what one level adds, empty on one line
/// @param separator between key and value, with the colon
/// @param gap behind a comma where elements share a line
/// @param ascii whether characters beyond ASCII are escaped
public record JsonStyle(
        String lineEnd, String indent, String separator, String gap, boolean ascii) {
    /// Two spaces, the way most tools write.
    public static final JsonStyle PRETTY = new JsonStyle("\n", "  ", ": ", " ", false);

    /// Reads the style off a tree.
    static JsonStyle of(JsonObject root, String source) {
        boolean ascii = source.contains("\\u") && source.chars().allMatch(c -> c < 128);
        String separator = ": ";
        String gap = " ";
        for (JsonObject node : samples(root)) {
            JsonObject.Member first = node.members().getFirst();
            separator = first.separator().contains("\n") ? ": " : first.separator();
            String before = first.before();
            int line = before.lastIndexOf('\n');
            if (line >= 0) {
                String lineEnd = before.contains("\r\n") ? "\r\n" : "\n";
                String own = node.members().getLast().after();
                String outer = own.substring(own.lastIndexOf('\n') + 1);
                String inner = before.substring(line + 1);
                String step =
                        inner.startsWith(outer) && inner.length() > outer.length()
                                ? inner.substring(outer.length())
                                : "  ";
                return new JsonStyle(lineEnd, step, separator, gap, ascii);
            }
            if (node.members().size() > 1) {
                gap = node.members().get(1).before();
            }
        }
        return samples(root).isEmpty() ? PRETTY : new JsonStyle("", "", separator, gap, ascii);
    }

    /// The root and what lies first below it.
    private static List<JsonObject> samples(JsonObject root) {
        var found = new ArrayList<JsonObject>();
        if (!root.isEmpty()) {
            found.add(root);
            for (JsonObject.Member member : root.members()) {
                if (member.value() instanceof JsonArray array
                        && !array.isEmpty()
                        && array.get(0) instanceof JsonObject object
                        && !object.isEmpty()) {
                    found.add(object);
                }
            }
        }
        return found;
    }

    public boolean onOneLine() {
        return lineEnd.isEmpty();
    }

    /// The value with the white space and the escapes of this style, to stand on a line that is
    /// indented so far.
    public Json format(Json value, String outer) {
        return switch (value) {
            case JsonText text -> ascii ? new JsonText(quote(text.value(), true)) : text;
            case JsonObject object -> {
                String inner = outer + indent;
                var members = new ArrayList<JsonObject.Member>();
                int last = object.members().size() - 1;
                for (JsonObject.Member member : object.members()) {
                    int i = members.size();
                    members.add(
                            new JsonObject.Member(
                                    onOneLine() ? (i == 0 ? "" : gap) : lineEnd + inner,
                                    (JsonText) format(member.key(), inner),
                                    separator,
                                    format(member.value(), inner),
                                    i == last && !onOneLine() ? lineEnd + outer : ""));
                }
                yield new JsonObject(members, "");
            }
            case JsonArray array -> {
                String inner = outer + indent;
                var elements = new ArrayList<JsonArray.Element>();
                int last = array.size() - 1;
                for (JsonArray.Element element : array.elements()) {
                    int i = elements.size();
                    elements.add(
                            new JsonArray.Element(
                                    onOneLine() ? (i == 0 ? "" : gap) : lineEnd + inner,
                                    format(element.value(), inner),
                                    i == last && !onOneLine() ? lineEnd + outer : ""));
                }
                yield new JsonArray(elements, "");
            }
            case JsonNumber _, JsonLiteral _ -> value;
        };
    }

    /// A text in quotes, with the escapes JSON asks for.
    static String quote(String value, boolean ascii) {
        var out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20 || ascii && c > 0x7e || loneSurrogate(value, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /// Half a surrogate pair cannot be written as UTF-8, so it stays an escape.
    private static boolean loneSurrogate(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
