package dev.stepwright.model.pipeline;

/// Where a step's card stands on the canvas: its upper left corner in canvas units (pixels at 100
/// %).
///
/// @param pinned whether arranging leaves it where it is
public record Position(double x, double y, boolean pinned) {
    public Position(double x, double y) {
        this(x, y, false);
    }
}
