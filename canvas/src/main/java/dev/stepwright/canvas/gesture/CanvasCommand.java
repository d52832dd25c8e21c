package dev.stepwright.canvas.gesture;

/// What can be asked of the canvas without a mouse; menus, keys and the command palette do so.
public enum CanvasCommand {
    /// Takes away what is selected, steps and wires.
    DELETE,
    SELECT_ALL,
    SELECT_NONE,
    /// Selects everything that the selected steps wait for, directly or not, as well.
    SELECT_UPSTREAM,
    /// Selects everything that waits for the selected steps, directly or not, as well.
    SELECT_DOWNSTREAM,
    /// Selects everything that hangs together with the selected steps.
    SELECT_CONNECTED,
    /// Makes each selected step wait for the one before it, from left to right.
    CONNECT,
    /// Copies the selected steps beside themselves.
    DUPLICATE,
    /// Asks for a new step, after the selected one if there is one.
    ADD
}
