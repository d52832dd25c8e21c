package dev.stepwright.canvas.gesture;

/// How a person is used to work on a canvas, where the tools of the field disagree.
///
/// @param wheelZooms whether the wheel alone zooms; otherwise it scrolls and zooms with Ctrl
/// @param arrowsNudge whether plain arrow keys move the selected steps; otherwise they walk along
///     the wires and move with Ctrl
/// @param tabAdds whether Tab adds a step after the selected one; otherwise it leads the keyboard
///     on, as everywhere
/// @param reducedMotion whether nothing may move that a person does not move
public record Habits(
        boolean wheelZooms, boolean arrowsNudge, boolean tabAdds, boolean reducedMotion) {
    /// What holds until a person says otherwise.
    public static final Habits DEFAULT = new Habits(false, false, false, false);
}
