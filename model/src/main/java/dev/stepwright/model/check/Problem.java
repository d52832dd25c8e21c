package dev.stepwright.model.check;

import java.util.Optional;

/// One thing that is wrong with a document.
///
/// @param rule the rule that found it
/// @param severity how bad it is here
/// @param location where it is
/// @param message one sentence with the value found; in a step it begins as a predicate of the step
/// @param fix the title of the edit that would put it right
public record Problem(
        Rule rule, Severity severity, Location location, String message, Optional<String> fix) {
    public Problem(Rule rule, Location location, String message) {
        this(rule, rule.severity(), location, message, Optional.empty());
    }

    /// A problem told in the rule's own words.
    public static Problem of(Rule rule, Location location, Object... details) {
        return new Problem(rule, location, Texts.text(rule.name(), details));
    }

    /// A problem told in the words that the rule has for one of its cases.
    public static Problem ofCase(Rule rule, String variant, Location location, Object... details) {
        return new Problem(rule, location, Texts.text(rule.name() + "." + variant, details));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public Problem as(Severity other) {
        return new Problem(rule, other, location, message, fix);
    }
}
