package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Pointer;

/// A `Get` somewhere in a step or in the pipeline's own values.
///
/// @param at the place of the expression object: below its step, or below the root for one of the
///     pipeline itself
/// @param target what it names
/// @param text the text of the `Get`, as it is meant
public record Reference(Pointer at, Expression target, String text) {}
