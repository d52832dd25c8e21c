package dev.stepwright.app.desktop.executions;

import dev.stepwright.app.desktop.control.State;

/// An execution as the list shows it; times are absolute.
public record ExecutionRow(
        String id, String name, State state, String started, String duration, String where) {}
