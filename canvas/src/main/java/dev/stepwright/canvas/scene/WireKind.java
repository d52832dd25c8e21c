package dev.stepwright.canvas.scene;

/// Why one step waits for another.
public enum WireKind {
    /// A step of this branch; labelled at the wire.
    BRANCH,
    /// It uses what the other one made.
    DATA,
    /// It only has to run later; dashed.
    ORDER
}
