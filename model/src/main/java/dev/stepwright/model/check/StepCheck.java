package dev.stepwright.model.check;

/// Looks at one step: its own content, and what it mentions.
///
/// It must ask its context for everything beyond the step, because the context remembers what was
/// asked: the step is looked at again when one of the answers would be another.
public non-sealed interface StepCheck extends Check {
    void check(StepContext step);
}
