package dev.stepwright.app.desktop.executions;

import dev.stepwright.app.desktop.control.State;

/// A step of an execution as the table shows it.
///
/// @param status the status in words, which may be one this program does not know
/// @param reason why it failed or was skipped; empty otherwise
public record StepRow(
        String step,
        State state,
        String status,
        String start,
        String end,
        String duration,
        String reason) {}
