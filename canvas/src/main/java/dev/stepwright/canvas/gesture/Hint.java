package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;

/// A short text near the pointer.
///
/// @param at pixels on the canvas
public record Hint(String text, Point at, Kind kind) {
    /// Whether it says what will happen, or why it will not.
    public enum Kind {
        INFO,
        REFUSED
    }

    static Hint info(String text, Point at) {
        return new Hint(text, at, Kind.INFO);
    }

    static Hint refused(String text, Point at) {
        return new Hint(text, at, Kind.REFUSED);
    }
}
