package dev.stepwright.model.check;

/// How bad a problem is.
public enum Severity {
    /// The service or the SDK refuses it, or the run must fail.
    ERROR("error"),
    /// It may only have changed since, is unverified, or works by luck.
    WARNING("warning"),
    /// Good to know.
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /// The word that the command line prints.
    public String word() {
        return word;
    }
}
