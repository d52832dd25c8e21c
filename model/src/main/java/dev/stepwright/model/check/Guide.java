package dev.stepwright.model.check;

import java.util.Locale;
import java.util.ResourceBundle;

/// What is right instead, and where AWS says more, by rule. Rules that begin alike share what
/// counts for all of them: the longest beginning that has an entry is taken.
final class Guide {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.stepwright.model.check.guide", Locale.ROOT);

    private Guide() {}

    static String example(Rule rule) {
        return entry("example.", rule);
    }

    static String page(Rule rule) {
        return entry("page.", rule);
    }

    private static String entry(String kind, Rule rule) {
        for (int end = rule.name().length(); end >= 0; end--) {
            String key = kind + rule.name().substring(0, end);
            if (BUNDLE.containsKey(key)) {
                return BUNDLE.getString(key);
            }
        }
        return "";
    }
}
