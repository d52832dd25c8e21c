package dev.stepwright.model.json;

/// Says in a person's words what is wrong at a place of a text that is no JSON.
final class SyntaxHint {
    private SyntaxHint() {}

    /// Where the fault begins that the parser tells of at this place: it points at a character, but
    /// into a word, a number or an escape.
    static int start(String source, int place, String message) {
        int at = place;
        if (message.startsWith("Unrecognized character escape")) {
            return Math.max(0, at - 1);
        }
        boolean inside =
                message.startsWith("Non-standard token") || message.contains("Leading zeroes");
        while (inside && at > 0 && isWord(source.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+';
    }

    /// Whether a bracket closes right behind a comma.
    private static boolean behindComma(String source, int offset) {
        boolean closes = offset < source.length() && source.charAt(offset) == ']';
        return closes && source.substring(0, offset).stripTrailing().endsWith(",");
    }

    static String of(String source, int offset, String message) {
        char found = offset < source.length() ? source.charAt(offset) : ' ';
        if (message.startsWith("Illegal unquoted character")) {
            return "A text holds "
                    + named(found)
                    + " as it is; write it as an escape such as \\t or \\n.";
        }
        if (message.startsWith("Unrecognized character escape")
                || message.startsWith("Unexpected character") && message.contains("hex-digit")) {
            return "A text holds a backslash that begins no escape; write \\\\ for a backslash.";
        }
        if (message.contains("Leading zeroes")) {
            return "A number begins with a zero that does not belong there.";
        }
        if (message.contains("in numeric value")) {
            return "A number is not written as JSON wants it, such as 5, -0.5 or 1e3.";
        }
        if (message.startsWith("Illegal character")) {
            return "There is " + named(found) + " outside of a text; remove it.";
        }
        String placeholder = placeholder(source, offset);
        if (!placeholder.isEmpty()) {
            return "The placeholder "
                    + placeholder
                    + " stands where a value belongs; fill it in, or put it in quotes.";
        }
        if (message.startsWith("Unrecognized token") || message.startsWith("Non-standard token")) {
            return "“"
                    + word(source, offset)
                    + "” is no JSON value; a text needs double quotes, and the words are true, false and null.";
        }
        if (found == '\'') {
            return "A single quote stands where a double quote belongs.";
        }
        if (found == '/' || found == '#') {
            return "JSON has no comments; remove this one.";
        }
        if (message.contains("expecting double-quote to start")) {
            return "There is "
                    + named(found)
                    + " where a key in double quotes belongs"
                    + (found == '}' ? "; remove the comma before it." : ".");
        }
        if (message.contains("expecting comma")) {
            return "There is " + named(found) + " where a comma or the closing bracket belongs.";
        }
        if (message.contains("expecting a colon")) {
            return "There is " + named(found) + " where the colon after a key belongs.";
        }
        if (message.startsWith("Unexpected close marker")) {
            return "There is "
                    + named(found)
                    + " where the other kind of bracket must close first.";
        }
        if (message.startsWith("Unexpected character")) {
            return "There is "
                    + named(found)
                    + " where a value belongs"
                    + (behindComma(source, offset) ? "; remove the comma before it." : ".");
        }
        return "This is no JSON value.";
    }

    private static String placeholder(String source, int offset) {
        for (String[] marks : new String[][] {{"{{", "}}"}, {"${", "}"}, {"<%", "%>"}}) {
            int from = source.lastIndexOf(marks[0], Math.min(offset + 1, source.length()));
            int line = source.lastIndexOf('\n', Math.max(0, offset - 1));
            int to = from < 0 ? -1 : source.indexOf(marks[1], from);
            if (from > line && to >= 0 && to + marks[1].length() > offset && to - from < 200) {
                return source.substring(from, to + marks[1].length());
            }
        }
        return "";
    }

    private static String word(String source, int offset) {
        int to = offset;
        while (to < source.length()
                && to - offset < 24
                && Character.isLetterOrDigit(source.charAt(to))) {
            to++;
        }
        int from = offset;
        while (from > 0
                && offset - from < 24
                && Character.isLetterOrDigit(source.charAt(from - 1))) {
            from--;
        }
        return source.substring(from, to);
    }

    private static String named(char c) {
        return switch (c) {
            case '\t' -> "a tab";
            case '\n', '\r' -> "a line break";
            default ->
                    c < 0x20 || c == 0x7f
                            ? String.format("the control character U+%04X", (int) c)
                            : "“" + c + "”";
        };
    }
}
