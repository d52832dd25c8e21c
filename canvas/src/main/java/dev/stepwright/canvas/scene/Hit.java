package dev.stepwright.canvas.scene;

import dev.stepwright.model.pipeline.StepId;

/// What is under a point.
public sealed interface Hit {
    Hit NOTHING = new Nothing();

    record Port(StepId step, Side side) implements Hit {}

    record Box(StepId step) implements Hit {}

    record Wire(dev.stepwright.canvas.scene.Wire wire) implements Hit {}

    record Nothing() implements Hit {}
}
