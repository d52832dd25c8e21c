package dev.stepwright.model.json;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/// Says where in the text a node stands: made once for a file, asked for many places.
public final class Places {
    /// @param offset in UTF-16 characters from the start of the file
    /// @param line from 1
    /// @param column from 1, in characters (code points)
    public record Place(int offset, int line, int column) {}

    private final JsonFile file;
    private final String text;
    private final int[] lines;
    private final Map<JsonArray, int[]> offsets = new IdentityHashMap<>();

    private Places(JsonFile file) {
        this.file = file;
        this.text = file.text();
        int[] found = new int[64];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i + 1;
        }
        this.lines = Arrays.copyOf(found, count);
    }

    public static Places of(JsonFile file) {
        return new Places(file);
    }

    /// The text that the places count in.
    public String text() {
        return text;
    }

    /// Where the value at a pointer begins; of a place that does not exist, the nearest one above
    /// it that does.
    public Place of(Pointer pointer) {
        int at = file.prefix().length() + file.before().length();
        Json node = file.root();
        for (String token : pointer.tokens()) {
            switch (node) {
                case JsonObject object -> {
                    int i = object.indexOf(token);
                    if (i < 0) {
                        return at(at);
                    }
                    at += 1;
                    for (int k = 0; k < i; k++) {
                        at += object.members().get(k).width() + 1;
                    }
                    JsonObject.Member member = object.members().get(i);
                    at +=
                            member.before().length()
                                    + member.key().width()
                                    + member.separator().length();
                    node = member.value();
                }
                case JsonArray array -> {
                    int i = JsonArray.index(token);
                    if (i < 0 || i >= array.size()) {
                        return at(at);
                    }
                    at += offsets.computeIfAbsent(array, Places::offsets)[i];
                    node = array.get(i);
                }
                default -> {
                    return at(at);
                }
            }
        }
        return at(at);
    }

    private static int[] offsets(JsonArray array) {
        int[] found = new int[array.size()];
        int at = 1;
        for (int i = 0; i < found.length; i++) {
            JsonArray.Element element = array.elements().get(i);
            found[i] = at + element.before().length();
            at += element.width() + 1;
        }
        return found;
    }

    /// The line and column of an offset.
    public Place at(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found >= 0 ? found : -found - 2;
        int start = lines[line];
        int skip = line == 0 ? file.prefix().length() : 0;
        return new Place(
                offset, line + 1, text.codePointCount(Math.min(start + skip, offset), offset) + 1);
    }
}
