package dev.stepwright.canvas.layout;

import dev.stepwright.model.pipeline.StepId;

/// A card to be placed.
///
/// @param branching whether it has a True and a False output instead of one
public record LayoutNode(StepId id, double width, double height, boolean branching) {
    public static LayoutNode of(StepId id, double width, double height) {
        return new LayoutNode(id, width, height, false);
    }
}
