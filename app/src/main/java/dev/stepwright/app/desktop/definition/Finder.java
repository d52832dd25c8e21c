package dev.stepwright.app.desktop.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds a text, or a regular expression, in the lines of another.
final class Finder {
    /// More finds than this are not counted.
    static final int MOST = 20_000;

    /// What is looked for.
    record Query(String text, boolean regex, boolean matchCase) {
        /// Why a regular expression is none.
        Optional<String> fault() {
            if (!regex) {
                return Optional.empty();
            }
            try {
                Pattern.compile(text);
                return Optional.empty();
            } catch (PatternSyntaxException e) {
                return Optional.of(e.getDescription());
            }
        }

        private Pattern pattern() {
            int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return Pattern.compile(text, regex ? flags : flags | Pattern.LITERAL);
        }
    }

    /// Where it stands: a line and two columns, all from 0.
    record Find(int line, int start, int end) {}

    private Finder() {}

    /// All places, in the order of the text; none for an empty query or a wrong one.
    static List<Find> all(String[] lines, Query query) {
        if (query.text().isEmpty() || query.fault().isPresent()) {
            return List.of();
        }
        var found = new ArrayList<Find>();
        if (!query.regex() && query.matchCase()) {
            for (int i = 0; i < lines.length && found.size() < MOST; i++) {
                int at = lines[i].indexOf(query.text());
                while (at >= 0) {
                    found.add(new Find(i, at, at + query.text().length()));
                    at = lines[i].indexOf(query.text(), at + query.text().length());
                }
            }
            return found;
        }
        Matcher matcher = query.pattern().matcher("");
        for (int i = 0; i < lines.length && found.size() < MOST; i++) {
            matcher.reset(lines[i]);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(new Find(i, matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }

    /// The index of the first find at or behind a place, around the end; -1 when there is none.
    static int next(List<Find> finds, int line, int column) {
        for (int i = 0; i < finds.size(); i++) {
            Find find = finds.get(i);
            if (find.line() > line || find.line() == line && find.start() >= column) {
                return i;
            }
        }
        return finds.isEmpty() ? -1 : 0;
    }

    /// The index of the last find before a place, around the start; -1 when there is none.
    static int previous(List<Find> finds, int line, int column) {
        for (int i = finds.size() - 1; i >= 0; i--) {
            Find find = finds.get(i);
            if (find.line() < line || find.line() == line && find.start() < column) {
                return i;
            }
        }
        return finds.size() - 1;
    }

    /// What takes the place of a find: of a regular expression, with its groups.
    static String replacement(String line, Find find, Query query, String with) {
        if (!query.regex()) {
            return with;
        }
        Matcher matcher = query.pattern().matcher(line);
        if (!matcher.find(find.start())) {
            return with;
        }
        var out = new StringBuilder();
        try {
            matcher.appendReplacement(out, with);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return with;
        }
        return out.substring(matcher.start());
    }

    /// A line with every find in it replaced.
    static String replaced(String line, List<Find> inLine, Query query, String with) {
        var out = new StringBuilder();
        int at = 0;
        for (Find find : inLine) {
            out.append(line, at, find.start()).append(replacement(line, find, query, with));
            at = find.end();
        }
        return out.append(line.substring(at)).toString();
    }

    /// "3 of 12", for people.
    static String count(int index, int all) {
        String most =
                all >= MOST ? "more than " + String.format(Locale.ROOT, "%,d", MOST) : "" + all;
        return all == 0 ? "Nothing found" : index < 0 ? most : index + 1 + " of " + most;
    }
}
