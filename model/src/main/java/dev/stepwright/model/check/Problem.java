package dev.stepwright.model.check;

import java.util.Optional;

/// One thing that is wrong with a document.
///
/// @param rule the rule that found it
/// @param severity how bad it is here
/// @param location where it is
/// @param message one sentence with the value found; in a step it begins as a predicate of the step
/// @param meant the name that was most likely meant where one is wrong, for whoever mends it
public record Problem(
        Rule rule, Severity severity, Location location, String message, Optional<String> meant) {
    public Problem(Rule rule, Location location, String message) {
        this(rule, rule.severity(), location, message, Optional.empty());
    }

    /// A problem told in the rule's own words.
    public static Problem of(Rule rule, Location location, Object... details) {
        return told(rule, location, rule.name(), details);
    }

    /// A problem told in the words that the rule has for one of its cases.
    public static Problem ofCase(Rule rule, String variant, Location location, Object... details) {
        return told(rule, location, rule.name() + "." + variant, details);
    }

    private static Problem told(Rule rule, Location location, String key, Object... details) {
        return new Problem(
                rule, rule.severity(), location, Texts.text(key, details), Meant.among(details));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public Problem as(Severity other) {
        return new Problem(rule, other, location, message, meant);
    }
}
