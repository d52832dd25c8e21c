package dev.stepwright.app.desktop.shell;

import java.util.Locale;
import java.util.OptionalInt;

/// How well a label answers what was typed: every word has to be in it, whole or as letters in
/// their order, and the better the sooner it is said.
final class Fuzzy {
    private static final int BEGINS = 0;
    private static final int BEGINS_WORD = 1;
    private static final int INSIDE = 3;
    private static final int INITIALS = 4;
    private static final int ELSEWHERE = 6;
    private static final int SCATTERED = 9;

    private Fuzzy() {}

    /// A number, the better the smaller; empty when some word is not in it.
    ///
    /// @param more what also may hold a word, such as the name of a menu
    static OptionalInt rank(String label, String more, String typed) {
        String in = label.toLowerCase(Locale.ROOT);
        String beside = more.toLowerCase(Locale.ROOT);
        int sum = 0;
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            OptionalInt rank = rankOf(word, in, beside);
            if (rank.isEmpty()) {
                return rank;
            }
            sum += rank.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    private static OptionalInt rankOf(String word, String in, String beside) {
        if (in.startsWith(word)) {
            return OptionalInt.of(BEGINS);
        }
        if (in.contains(" " + word)) {
            return OptionalInt.of(BEGINS_WORD);
        }
        if (in.contains(word)) {
            return OptionalInt.of(INSIDE);
        }
        if (word.length() > 1 && initials(in).contains(word)) {
            return OptionalInt.of(INITIALS);
        }
        if (beside.contains(word)) {
            return OptionalInt.of(ELSEWHERE);
        }
        return word.length() > 2 && isScattered(word, in)
                ? OptionalInt.of(SCATTERED)
                : OptionalInt.empty();
    }

    private static String initials(String in) {
        var out = new StringBuilder();
        for (String word : in.split("[\\s/-]+")) {
            if (!word.isEmpty()) {
                out.append(word.charAt(0));
            }
        }
        return out.toString();
    }

    /// Whether the letters stand in a text in their order, beginning where a word begins.
    private static boolean isScattered(String word, String in) {
        int at = in.charAt(0) == word.charAt(0) ? 0 : in.indexOf(" " + word.charAt(0)) + 1;
        if (at == 0 && in.charAt(0) != word.charAt(0)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            at = in.indexOf(word.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
