package dev.stepwright.canvas.layout;

/// How steps are arranged.
///
/// @param layerGap between the columns
/// @param nodeGap between the cards of a column
public record LayoutOptions(Direction direction, double layerGap, double nodeGap) {
    public static final LayoutOptions DEFAULT = new LayoutOptions(Direction.RIGHT, 80, 32);

    /// Where the pipeline flows to.
    public enum Direction {
        RIGHT,
        DOWN
    }

    public LayoutOptions withDirection(Direction other) {
        return new LayoutOptions(other, layerGap, nodeGap);
    }
}
