package dev.stepwright.canvas.view;

/// What the zoom control asks for.
public enum ZoomAction {
    OUT,
    ACTUAL_SIZE,
    IN,
    FIT
}
