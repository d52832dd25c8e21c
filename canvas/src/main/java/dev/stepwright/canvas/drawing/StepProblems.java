package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.Severity;

/// How many problems a step has, and how bad the worst of them is.
public record StepProblems(int count, Severity worst) {
    /// The card's own marks, with these problems among them.
    public Badges on(Badges badges) {
        return badges.withProblems(worst, count);
    }
}
