package dev.stepwright.canvas.paint;

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
}
