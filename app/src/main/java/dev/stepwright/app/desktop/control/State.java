package dev.stepwright.app.desktop.control;

import java.util.Locale;

/// How far a step or an execution is, as far as colours and words are concerned.
public enum State {
    WAITING("Waiting"),
    EXECUTING("Executing"),
    SUCCEEDED("Succeeded"),
    FAILED("Failed"),
    STOPPED("Stopped"),
    CACHED("Cached"),
    SKIPPED("Skipped");

    private final String words;

    State(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// The style class that carries the colour.
    public String styleClass() {
        return "state-" + (this == SKIPPED ? WAITING : this).name().toLowerCase(Locale.ROOT);
    }

    /// The name of the icon that says the same without a colour.
    public String icon() {
        return name().toLowerCase(Locale.ROOT);
    }
}
