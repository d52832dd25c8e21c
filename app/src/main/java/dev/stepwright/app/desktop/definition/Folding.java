package dev.stepwright.app.desktop.definition;

import java.util.OptionalInt;
import java.util.function.IntFunction;

/// Says which lines of a text fold, and how far: from a bracket that a line ends with to the one
/// that closes it.
final class Folding {
    private Folding() {}

    /// Whether a line ends with a bracket that opens.
    static boolean opens(String line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (!Character.isWhitespace(c)) {
                return c == '{' || c == '[';
            }
        }
        return false;
    }

    /// The line with the bracket that closes what a line opens last; empty when there is none, or
    /// when it is the same line.
    static OptionalInt end(IntFunction<String> lines, int count, int line) {
        if (!opens(lines.apply(line))) {
            return OptionalInt.empty();
        }
        int depth = 1;
        for (int i = line + 1; i < count; i++) {
            String text = lines.apply(i);
            boolean quoted = false;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (quoted) {
                    if (c == '\\') {
                        at++;
                    } else if (c == '"') {
                        quoted = false;
                    }
                } else if (c == '"') {
                    quoted = true;
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if ((c == '}' || c == ']') && --depth == 0) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }
}
