package dev.stepwright.app.desktop.executions;

import dev.stepwright.app.desktop.control.State;

/// A bar of the time line.
///
/// @param from seconds after the execution's start
/// @param to seconds after the execution's start; of a running step, now
/// @param duration in words
public record TimelineRow(String step, State state, double from, double to, String duration) {}
