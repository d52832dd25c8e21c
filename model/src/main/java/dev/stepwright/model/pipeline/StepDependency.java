package dev.stepwright.model.pipeline;

import java.util.Optional;

/// One entry of a step's `DependsOn`.
///
/// @param index its index in the list
/// @param step the name of the step that is waited for
/// @param trigger how that one must end (`Failed`, `Stopped`, `Any`); empty for a plain name, which
///     means succeeded
public record StepDependency(int index, String step, Optional<String> trigger) {}
