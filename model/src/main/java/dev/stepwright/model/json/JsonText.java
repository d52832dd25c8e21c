package dev.stepwright.model.json;

import org.jspecify.annotations.Nullable;

/// A text with its quotes and escapes as they came.
public final class JsonText implements Json {
    private final String raw;
    private @Nullable String value;

    /// @param raw the text as it is written, quotes included
    public JsonText(String raw) {
        this.raw = raw;
    }

    /// A text that is written with as few escapes as JSON allows.
    public static JsonText of(String value) {
        var text = new JsonText(JsonStyle.quote(value, false));
        text.value = value;
        return text;
    }

    /// The text as it is written, quotes included.
    public String raw() {
        return raw;
    }

    /// The text that is meant, escapes decoded.
    public String value() {
        String known = value;
        if (known == null) {
            known = decode(raw);
            value = known;
        }
        return known;
    }

    /// Whether this is written without escapes as the given value; spares decoding.
    boolean says(String wanted) {
        return raw.indexOf('\\') < 0
                ? raw.length() == wanted.length() + 2 && raw.startsWith(wanted, 1)
                : value().equals(wanted);
    }

    /// Whether some characters stand in this; spares decoding.
    public boolean mentions(String wanted) {
        return raw.indexOf('\\') < 0
                ? raw.indexOf(wanted, 1, raw.length() - 1) >= 0
                : value().contains(wanted);
    }

    private static String decode(String raw) {
        int end = raw.length() - 1;
        int i = raw.indexOf('\\');
        if (i < 0) {
            return raw.substring(1, end);
        }
        var out = new StringBuilder(raw.length()).append(raw, 1, i);
        while (i < end) {
            char c = raw.charAt(i++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escape = raw.charAt(i++);
            switch (escape) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(raw, i, i + 4, 16));
                    i += 4;
                }
                default -> out.append(escape);
            }
        }
        return out.toString();
    }

    @Override
    public int width() {
        return raw.length();
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append(raw);
    }

    @Override
    public boolean sameValue(Json other) {
        return this == other || other instanceof JsonText text && value().equals(text.value());
    }

    @Override
    public String toString() {
        return raw;
    }
}
