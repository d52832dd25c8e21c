package dev.stepwright.canvas.scene;

/// How bad the worst problem of a card is.
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
