package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.FoldWires;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What gestures do with cards that stand for several steps.
final class Folded {
    private Folded() {}

    /// Whether a wire leads from or to such a card: it stands for wires of steps that are not seen,
    /// so it is neither selected nor put a step into.
    static boolean holds(Wire wire, CanvasModel model) {
        return FoldWires.isOne(wire, model.scene().ground());
    }

    /// Why no wire can be led to a card; empty when one can. Which of several steps is meant,
    // nobody
    /// could tell.
    static Optional<String> refusal(StepId card, CanvasModel model) {
        return several(card, model)
                .map(
                        fold ->
                                "“%s” stands for %d steps: expand it to connect one of them."
                                        .formatted(fold.title(), fold.steps().size()));
    }

    /// The cards to which no wire can be led.
    static Set<StepId> closed(CanvasModel model) {
        return model.scene().ground().folds().stream()
                .filter(fold -> fold.steps().size() > 1)
                .map(Fold::lead)
                .collect(Collectors.toSet());
    }

    private static Optional<Fold> several(StepId card, CanvasModel model) {
        return model.scene().ground().fold(card).filter(fold -> fold.steps().size() > 1);
    }

    /// What comes of dragging a wire at such a card by its end: the wire of two steps for which it
    /// stands is moved; when it stands for more, a sentence says what to do. Empty where no end is.
    static Optional<Gesture> dragged(Point screen, CanvasModel model) {
        return model.pointedAt(screen) instanceof Hit.Wire(Wire wire) && holds(wire, model)
                ? WireEnd.at(wire, screen, model).map(end -> dragged(end, model))
                : Optional.empty();
    }

    private static Gesture dragged(WireEnd end, CanvasModel model) {
        Wire wire = end.wire();
        List<Wire> behind = FoldWires.behind(wire, model.scene(), model.graph());
        if (behind.size() == 1) {
            return Connecting.moving(new WireEnd(behind.getFirst(), end.target()), model);
        }
        StepId near = end.target() ? wire.to().step() : wire.from().step();
        String title =
                several(near, model)
                        .or(() -> several(end.fixed().step(), model))
                        .map(Fold::title)
                        .orElse("");
        String reason =
                "This wire stands for %d dependencies: expand “%s” to move one of them."
                        .formatted(behind.size(), title);
        return new Connecting(new SeveralEnds(!end.target(), reason), end.fixed());
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
