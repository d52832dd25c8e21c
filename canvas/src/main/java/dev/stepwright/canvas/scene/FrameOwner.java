package dev.stepwright.canvas.scene;

import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.Scope;

/// What a frame stands around, and what can be drawn as one card instead.
public sealed interface FrameOwner {
    /// Steps that a person put together.
    record OfGroup(GroupId group) implements FrameOwner {}

    /// The steps of a branch, or of the body of a loop.
    record OfBranch(Scope.Branch branch) implements FrameOwner {}
}
