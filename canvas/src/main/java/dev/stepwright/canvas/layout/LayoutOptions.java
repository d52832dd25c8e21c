package dev.stepwright.canvas.layout;

import dev.stepwright.model.pipeline.Flow;
import java.util.List;

/// How steps are arranged.
///
/// @param flow where the pipeline runs to: layers are columns, or rows
/// @param layerGap between the layers
/// @param nodeGap between the cards of a layer
/// @param inOrder whether the order of the text counts where it costs no more
/// @param straight whether long straight wires count more than short ones
public record LayoutOptions(
        Flow flow, double layerGap, double nodeGap, boolean inOrder, boolean straight) {
    public static final LayoutOptions DEFAULT = new LayoutOptions(Flow.RIGHT, 80, 32, true, true);

    public LayoutOptions withFlow(Flow other) {
        return new LayoutOptions(other, layerGap, nodeGap, inOrder, straight);
    }

    public LayoutOptions withNodeGap(double other) {
        return new LayoutOptions(flow, layerGap, other, inOrder, straight);
    }

    /// Others that make a clearer drawing of some pipelines.
    public List<LayoutOptions> variants() {
        return List.of(
                new LayoutOptions(flow, layerGap, nodeGap, !inOrder, straight),
                new LayoutOptions(flow, layerGap, nodeGap, inOrder, !straight),
                new LayoutOptions(flow, layerGap, nodeGap, !inOrder, !straight));
    }
}
