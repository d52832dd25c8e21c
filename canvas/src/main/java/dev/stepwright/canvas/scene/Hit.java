package dev.stepwright.canvas.scene;

import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;

/// What is under a point.
public sealed interface Hit {
    Hit NOTHING = new Nothing();

    record Port(StepId step, Side side) implements Hit {}

    record Box(StepId step) implements Hit {}

    record Wire(dev.stepwright.canvas.scene.Wire wire) implements Hit {}

    /// @param grip whether on the corner by which its size is changed
    record Note(NoteId note, boolean grip) implements Hit {}

    /// The head of a frame.
    ///
    /// @param chevron whether on what collapses it
    record Head(FrameOwner owner, boolean chevron) implements Hit {}

    record Nothing() implements Hit {}
}
