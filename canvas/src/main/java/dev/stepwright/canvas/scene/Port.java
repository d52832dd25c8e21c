package dev.stepwright.canvas.scene;

import dev.stepwright.model.pipeline.StepId;

/// The end of a wire: a side of a step's card.
public record Port(StepId step, Side side) {
    public static Port input(StepId step) {
        return new Port(step, Side.INPUT);
    }

    public static Port output(StepId step) {
        return new Port(step, Side.OUTPUT);
    }
}
