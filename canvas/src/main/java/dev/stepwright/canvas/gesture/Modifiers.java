package dev.stepwright.canvas.gesture;

/// The keys that are held while something else happens.
///
/// @param control Ctrl, on a Mac the command key
public record Modifiers(boolean shift, boolean control, boolean alt, boolean space) {
    public static final Modifiers NONE = new Modifiers(false, false, false, false);
    public static final Modifiers SHIFT = new Modifiers(true, false, false, false);
    public static final Modifiers CONTROL = new Modifiers(false, true, false, false);
    public static final Modifiers ALT = new Modifiers(false, false, true, false);
    public static final Modifiers SPACE = new Modifiers(false, false, false, true);

    /// Whether a click selects all that hangs together.
    boolean connected() {
        return shift && alt;
    }

    /// Whether a click adds to what is selected.
    public boolean extend() {
        return shift || control;
    }
}
