package dev.stepwright.canvas.layout;

import dev.stepwright.model.pipeline.StepId;

/// A wire to be kept short and straight.
///
/// @param exit the output it leaves from, which decides what stands above what
/// @param weight how much it counts: the main path is what the heavy wires make
public record LayoutEdge(StepId from, StepId to, Exit exit, int weight) {
    /// Where a wire leaves its card.
    public enum Exit {
        PLAIN,
        UPPER,
        LOWER
    }

    public static LayoutEdge of(StepId from, StepId to) {
        return new LayoutEdge(from, to, Exit.PLAIN, 1);
    }
}
