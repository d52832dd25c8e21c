package dev.stepwright.model.check;

/// A rule, or a few that belong together, as a function: it sees everything and touches nothing.
public sealed interface Check permits StepCheck, DocumentCheck {}
