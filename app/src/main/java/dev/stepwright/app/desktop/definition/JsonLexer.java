package dev.stepwright.app.desktop.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts one line of JSON into its parts, for colours and for finding one's way.
///
/// No text of JSON reaches over a line end, so a line is understood without those before it, and
/// only lines in sight are ever looked at. It copes with anything: what is no JSON is `WRONG`.
final class JsonLexer {
    /// What a part is.
    enum Kind {
        KEY,
        TEXT,
        NUMBER,
        WORD,
        PUNCTUATION,
        WRONG
    }

    /// A part of a line; white space belongs to none.
    ///
    /// @param start the column of its first character, from 0
    /// @param end the column behind its last character
    record Token(Kind kind, int start, int end) {
        String of(String line) {
            return line.substring(start, end);
        }

        /// Whether it is a text, as a key or as a value.
        boolean isQuoted(String line) {
            return line.charAt(start) == '"';
        }

        /// What is between the quotes, as it is written.
        String inner(String line) {
            boolean closed = end - start > 1 && line.charAt(end - 1) == '"';
            return line.substring(start + 1, closed ? end - 1 : end);
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private JsonLexer() {}

    static List<Token> line(String line) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end;
            Kind kind;
            if (c == '"') {
                end = textEnd(line, at);
                kind = isClosed(line, at, end) ? textKind(line, end) : Kind.WRONG;
            } else if ("{}[],:".indexOf(c) >= 0) {
                end = at + 1;
                kind = Kind.PUNCTUATION;
            } else {
                end = at + 1;
                while (end < line.length() && isBare(line.charAt(end))) {
                    end++;
                }
                kind = bareKind(line.substring(at, end));
            }
            tokens.add(new Token(kind, at, end));
            at = end;
        }
        return tokens;
    }

    private static int textEnd(String line, int start) {
        int at = start + 1;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == '"') {
                return at;
            }
            if (c == '\\') {
                at++;
            }
        }
        return line.length();
    }

    private static boolean isClosed(String line, int start, int end) {
        if (end - start < 2 || line.charAt(end - 1) != '"') {
            return false;
        }
        int escapes = 0;
        for (int i = end - 2; i > start && line.charAt(i) == '\\'; i--) {
            escapes++;
        }
        return escapes % 2 == 0;
    }

    private static Kind textKind(String line, int end) {
        int at = end;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length() && line.charAt(at) == ':' ? Kind.KEY : Kind.TEXT;
    }

    private static boolean isBare(char c) {
        return !Character.isWhitespace(c) && "{}[],:\"".indexOf(c) < 0;
    }

    private static Kind bareKind(String bare) {
        return switch (bare) {
            case "true", "false", "null" -> Kind.WORD;
            default -> isNumber(bare) ? Kind.NUMBER : Kind.WRONG;
        };
    }

    private static boolean isNumber(String bare) {
        char first = bare.charAt(0);
        return (first == '-' || first >= '0' && first <= '9') && NUMBER.matcher(bare).matches();
    }
}
