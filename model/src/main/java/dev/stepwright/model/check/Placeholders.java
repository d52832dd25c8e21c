package dev.stepwright.model.check;

import java.util.regex.Pattern;

/// Places in a text that a template engine or a person fills in later: `${x}`, `$X`, `<X>`, `*X*`,
/// `{{ x }}`. What is wrong with the form of such a text may come right, so it is never an error.
final class Placeholders {
    private static final Pattern ANY =
            Pattern.compile(
                    "\\$\\{[^}]*\\}|\\$[A-Za-z_]\\w*|<[^<>]+>|\\*[\\w -]+\\*|\\{\\{.*?\\}\\}");

    private Placeholders() {}

    static boolean in(String text) {
        return (text.indexOf('$') >= 0
                        || text.indexOf('<') >= 0
                        || text.indexOf('*') >= 0
                        || text.contains("{{"))
                && ANY.matcher(text).find();
    }

    /// How bad a fault of form is in this text.
    static Severity severity(Rule rule, String text) {
        return rule.severity() == Severity.ERROR && in(text) ? Severity.WARNING : rule.severity();
    }
}
