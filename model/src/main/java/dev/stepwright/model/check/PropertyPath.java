package dev.stepwright.model.check;

import java.util.ArrayList;
import java.util.List;

/// The part of a `Get` behind the name of a step: members, each with what stands in brackets behind
/// it.
///
/// It is read with a scanner, as keys in quotes may hold dots and brackets.
record PropertyPath(List<Segment> segments) {
    /// What stands in brackets.
    sealed interface Index {
        /// A position, as it is spelled.
        record Position(String digits) implements Index {
            boolean above(int most) {
                String plain = digits.replaceFirst("^0+(?=.)", "");
                return plain.length() > 9 || Integer.parseInt(plain) > most;
            }
        }

        /// A key in quotes.
        record Key(String text) implements Index {}
    }

    /// One member and its brackets.
    record Segment(String name, List<Index> indexes) {}

    /// What reading gave.
    sealed interface Parsed {
        /// It is a path.
        record Path(PropertyPath path) implements Parsed {}

        /// It is none.
        ///
        /// @param reason the key of the sentence that says why
        /// @param found what stands there
        record Fault(String reason, String found) implements Parsed {}
    }

    static Parsed parse(String text) {
        var segments = new ArrayList<Segment>();
        int at = 0;
        while (true) {
            int start = at;
            while (at < text.length() && isPart(text.charAt(at))) {
                at++;
            }
            String name = text.substring(start, at);
            if (name.isEmpty()) {
                boolean strange = at < text.length() && ".[".indexOf(text.charAt(at)) < 0;
                return strange ? strange(text.charAt(at)) : new Parsed.Fault("empty", "");
            }
            var indexes = new ArrayList<Index>();
            while (at < text.length() && text.charAt(at) == '[') {
                int end = indexEnd(text, at + 1);
                String inner = end < 0 ? "" : text.substring(at + 1, end);
                if (end < 0) {
                    return new Parsed.Fault("open", text.substring(at));
                }
                if (isQuoted(inner)) {
                    indexes.add(new Index.Key(inner.substring(1, inner.length() - 1)));
                } else if (!inner.isEmpty() && inner.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    indexes.add(new Index.Position(inner));
                } else {
                    return new Parsed.Fault("index", inner);
                }
                at = end + 1;
            }
            segments.add(new Segment(name, List.copyOf(indexes)));
            if (at == text.length()) {
                return new Parsed.Path(new PropertyPath(List.copyOf(segments)));
            }
            if (text.charAt(at) != '.') {
                return strange(text.charAt(at));
            }
            at++;
        }
    }

    private static Parsed strange(char c) {
        return new Parsed.Fault(c == ']' ? "close" : "character", String.valueOf(c));
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c == '-';
    }

    /// Where the bracket closes whose content begins here; -1 when it does not.
    private static int indexEnd(String text, int from) {
        if (from < text.length() && (text.charAt(from) == '\'' || text.charAt(from) == '"')) {
            int quote = text.indexOf(text.charAt(from), from + 1);
            return quote < 0 ? -1 : text.indexOf(']', quote);
        }
        return text.indexOf(']', from);
    }

    private static boolean isQuoted(String inner) {
        return inner.length() >= 2
                && (inner.charAt(0) == '\'' || inner.charAt(0) == '"')
                && inner.charAt(inner.length() - 1) == inner.charAt(0);
    }

    String first() {
        return segments.getFirst().name();
    }

    /// Whether the path walks these members first, whatever their brackets hold.
    boolean startsWith(String... names) {
        if (segments.size() < names.length) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (!segments.get(i).name().equals(names[i])) {
                return false;
            }
        }
        return true;
    }
}
