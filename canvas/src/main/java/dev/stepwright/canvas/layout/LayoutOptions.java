package dev.stepwright.canvas.layout;

import dev.stepwright.model.pipeline.Flow;

/// How steps are arranged.
///
/// @param flow where the pipeline runs to: layers are columns, or rows
/// @param layerGap between the layers
/// @param nodeGap between the cards of a layer
public record LayoutOptions(Flow flow, double layerGap, double nodeGap) {
    public static final LayoutOptions DEFAULT = new LayoutOptions(Flow.RIGHT, 80, 32);

    public LayoutOptions withFlow(Flow other) {
        return new LayoutOptions(other, layerGap, nodeGap);
    }
}
