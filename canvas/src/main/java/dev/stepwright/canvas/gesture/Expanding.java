package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.LayoutOptions;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.edit.SetSheet;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes room for the steps of folds that are drawn as steps again.
///
/// Each comes back to where it stood beside the others of its fold. Where cards came to stand there
/// in the meantime, those behind the fold move on in the way work flows, and those level with it
/// move aside; pinned cards stay.
final class Expanding {
    private static final double CLEARANCE = 7;
    private static final double LAYER_GAP = LayoutOptions.DEFAULT.layerGap();
    private static final double NODE_GAP = LayoutOptions.DEFAULT.nodeGap();

    private final CanvasModel model;
    private final Along along;
    private final Map<StepId, Rect> others = new LinkedHashMap<>();
    private final Map<StepId, Position> moved = new HashMap<>();

    private Expanding(CanvasModel model) {
        this.model = model;
        this.along = Along.of(model.scene().flow());
    }

    /// @param edit what expands them
    /// @param expanded which of the folds it expands
    static Edit with(SetSheet edit, Predicate<Fold> expanded, CanvasModel model) {
        List<Fold> folds = model.scene().ground().folds().stream().filter(expanded).toList();
        Map<StepId, Position> places = new Expanding(model).room(folds);
        return places.isEmpty()
                ? edit
                : new Many(edit.label(), List.of(new PlaceSteps(edit.label(), places), edit));
    }

    private Map<StepId, Position> room(List<Fold> folds) {
        for (Card card : model.scene().cards()) {
            others.put(card.id(), along.turned(card.bounds()));
        }
        folds.stream()
                .sorted(Comparator.comparingDouble(fold -> card(fold).x()))
                .forEach(this::expand);
        return moved;
    }

    private Rect card(Fold fold) {
        return along.turned(model.card(fold.lead()).bounds());
    }

    private void expand(Fold fold) {
        Rect card = others.remove(fold.lead());
        if (card == null) {
            return;
        }
        Point by = card.corner().minus(card(fold).corner());
        List<Rect> steps = new ArrayList<>();
        for (StepId step : fold.steps()) {
            model.drawing()
                    .place(step)
                    .map(along::turned)
                    .ifPresent(at -> steps.add(at.movedTo(at.corner().plus(by))));
        }
        if (steps.stream().anyMatch(this::isTaken)) {
            clear(card, Rect.around(steps).orElseThrow());
        }
    }

    private boolean isTaken(Rect step) {
        return others.values().stream().anyMatch(step.grown(CLEARANCE)::intersects);
    }

    /// @param card where the fold is
    /// @param area around its steps
    private void clear(Rect card, Rect area) {
        Predicate<Rect> behind = other -> other.x() >= card.right();
        free(behind)
                .mapToDouble(Rect::x)
                .min()
                .ifPresent(first -> move(behind, area.right() + LAYER_GAP - first, 0));
        Predicate<Rect> level = other -> other.x() <= area.right() && other.right() >= area.x();
        Predicate<Rect> below = level.and(other -> other.y() >= card.y());
        free(below.and(area::intersects))
                .mapToDouble(Rect::y)
                .min()
                .ifPresent(first -> move(below, 0, area.bottom() + NODE_GAP - first));
        Predicate<Rect> above = level.and(other -> other.y() < card.y());
        free(above.and(area::intersects))
                .mapToDouble(Rect::bottom)
                .max()
                .ifPresent(last -> move(above, 0, area.y() - NODE_GAP - last));
    }

    private Stream<Rect> free(Predicate<Rect> which) {
        return others.entrySet().stream()
                .filter(other -> !isPinned(other.getKey()))
                .map(Map.Entry::getValue)
                .filter(which);
    }

    private boolean isPinned(StepId step) {
        return model.document().layout().position(step).filter(Position::pinned).isPresent();
    }

    /// Moves cards on, or aside; those behind never come nearer.
    private void move(Predicate<Rect> which, double on, double aside) {
        Point by = new Point(Math.max(0, snapped(on)), snapped(aside));
        if (by.equals(Point.ORIGIN)) {
            return;
        }
        others.replaceAll(
                (id, at) -> {
                    if (!which.test(at) || isPinned(id)) {
                        return at;
                    }
                    Rect there = at.movedTo(at.corner().plus(by));
                    moved.put(id, model.positionOf(id, along.turned(there).corner()));
                    return there;
                });
    }

    /// The multiple of the grid that is as far, or a little farther.
    private static double snapped(double by) {
        return Math.signum(by) * Math.ceil(Math.abs(by) / CanvasModel.GRID) * CanvasModel.GRID;
    }
}
