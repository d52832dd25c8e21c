package dev.stepwright.canvas.scene;

/// The family of a step type, which gives its icon the colour.
public enum ColourRole {
    DATA,
    MODEL,
    LOGIC,
    INTEGRATION,
    OTHER
}
