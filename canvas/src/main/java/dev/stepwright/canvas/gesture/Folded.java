package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.Map;

/// What gestures do with cards that stand for several steps.
final class Folded {
    private Folded() {}

    /// Whether a wire leads from or to such a card: it stands for wires of steps that are not seen,
    /// so it is not taken hold of.
    static boolean holds(Wire wire, CanvasModel model) {
        Ground ground = model.scene().ground();
        return ground.fold(wire.from().step()).isPresent()
                || ground.fold(wire.to().step()).isPresent();
    }

    /// An edit that moves such a card, moving all of its steps.
    static Edit whole(Edit edit, CanvasModel model) {
        if (model.scene().ground().folds().isEmpty()) {
            return edit;
        }
        return switch (edit) {
            case PlaceSteps places ->
                    new PlaceSteps(
                            places.label(), whole(places.positions(), model), places.nudge());
            case Many(String label, var edits) ->
                    new Many(label, edits.stream().map(each -> whole(each, model)).toList());
            default -> edit;
        };
    }

    private static Map<StepId, Position> whole(Map<StepId, Position> places, CanvasModel model) {
        var all = new HashMap<>(places);
        for (Fold fold : model.scene().ground().folds()) {
            Position to = places.get(fold.lead());
            Rect from = model.drawing().place(fold.lead()).orElse(null);
            if (to == null || from == null) {
                continue;
            }
            for (StepId step : fold.steps()) {
                model.drawing()
                        .place(step)
                        .ifPresent(
                                at ->
                                        all.putIfAbsent(
                                                step,
                                                new Position(
                                                        at.x() + to.x() - from.x(),
                                                        at.y() + to.y() - from.y(),
                                                        isPinned(step, model))));
            }
        }
        return all;
    }

    private static boolean isPinned(StepId step, CanvasModel model) {
        return model.document().layout().position(step).filter(Position::pinned).isPresent();
    }
}
