package dev.stepwright.model.pipeline;

/// Where a step stands: at the top level, or in a list of another step.
public sealed interface Scope {
    /// The top level.
    Scope TOP = new Top();

    /// In `Steps`.
    record Top() implements Scope {}

    /// In a branch of a condition, or in the body of a loop.
    record Branch(StepId holder, Side side) implements Scope {}
}
