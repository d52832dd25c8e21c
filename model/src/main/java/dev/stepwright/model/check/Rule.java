package dev.stepwright.model.check;

/// The rules by their ids, as the definition reference spells them, with the severity they usually
/// have.
public enum Rule {
    JSON_SYNTAX(Severity.ERROR),
    JSON_DUP_KEY(Severity.ERROR),
    DEF_TOO_LARGE(Severity.ERROR),
    STEPS_MISSING(Severity.ERROR);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
