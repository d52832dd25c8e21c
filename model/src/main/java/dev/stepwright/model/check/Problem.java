package dev.stepwright.model.check;

import java.util.Optional;

/// One thing that is wrong with a document.
///
/// @param rule the rule that found it
/// @param severity how bad it is here
/// @param location where it is
/// @param message one sentence with the value found; it begins as a predicate of the step or
///     parameter where there is one
/// @param fix the title of the edit that would put it right
public record Problem(
        Rule rule, Severity severity, Location location, String message, Optional<String> fix) {
    public Problem(Rule rule, Location location, String message) {
        this(rule, rule.severity(), location, message, Optional.empty());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public Problem as(Severity other) {
        return new Problem(rule, other, location, message, fix);
    }
}
