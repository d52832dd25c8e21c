package dev.stepwright.canvas.paint;

import java.util.Locale;

/// What an execution has made of a step so far, as far as the drawing tells it apart.
public enum Status {
    /// No execution is shown.
    IDLE,
    WAITING,
    EXECUTING,
    SUCCEEDED,
    FAILED,
    STOPPING,
    STOPPED,
    CACHED,
    SKIPPED;

    /// Whether the card is drawn paler: it has not been reached, or never will be.
    public boolean isPale() {
        return this == WAITING || this == SKIPPED;
    }

    public boolean isMoving() {
        return this == EXECUTING || this == STOPPING;
    }

    /// The state as a word in a sentence; empty when there is none to tell.
    public String words() {
        return this == IDLE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
