package dev.stepwright.model.check;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The sentences of the problems, by rule id; `{0}` stands for the first detail.
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.stepwright.model.check.problems", Locale.ROOT);

    private Texts() {}

    static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    static String text(String key, Object... details) {
        String text = BUNDLE.getString(key);
        if (details.length == 0) {
            return text;
        }
        var out = new StringBuilder(text.length() + 40);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int index = c == '{' && i + 2 < text.length() ? text.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < details.length && text.charAt(i + 2) == '}') {
                out.append(details[index]);
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// What to add to a sentence about a name that is not known.
    static Meant didYouMean(Optional<String> name) {
        return new Meant(name);
    }
}
