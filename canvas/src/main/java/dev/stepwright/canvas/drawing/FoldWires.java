package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Set;

/// What a wire at a card stands for that itself stands for several steps.
public final class FoldWires {
    private FoldWires() {}

    /// Whether a wire leads from or to such a card.
    public static boolean isOne(Wire wire, Ground ground) {
        return ground.fold(wire.from().step()).isPresent()
                || ground.fold(wire.to().step()).isPresent();
    }

    /// The wires between steps that are drawn as this one, in the order of the steps they lead to.
    public static List<Wire> behind(Wire shown, CanvasScene scene, PipelineGraph graph) {
        Ground ground = scene.ground();
        StepId from = shown.from().step();
        StepId to = shown.to().step();
        boolean fromFold = ground.fold(from).isPresent();
        Set<StepId> targets = ground.fold(to).map(Fold::steps).orElse(Set.of(to));
        return graph.document().steps().stream()
                .filter(step -> targets.contains(step.id()))
                .flatMap(step -> DependencyWires.of(graph.into(step.id())).stream())
                .filter(wire -> wire.kind() == shown.kind())
                .filter(wire -> ground.shownAs(wire.from().step()).equals(from))
                .filter(wire -> fromFold || wire.from().equals(shown.from()))
                .toList();
    }
}
