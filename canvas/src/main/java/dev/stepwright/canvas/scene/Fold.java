package dev.stepwright.canvas.scene;

import dev.stepwright.model.pipeline.StepId;
import java.util.Set;

/// Steps that are drawn as one card.
///
/// @param lead the step whose id the card has
public record Fold(FrameOwner owner, String title, StepId lead, Set<StepId> steps) {
    public Fold {
        steps = Set.copyOf(steps);
    }
}
