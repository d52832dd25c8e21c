package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.paint.Preview;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Cards are being moved. The document learns of it once, when they are let go.
///
/// @param grabbed the card under the pointer, which keeps to the grid
/// @param start where it was taken hold of, in the world
/// @param corners where the cards stood
public record DraggingSteps(StepId grabbed, Point start, Map<StepId, Point> corners)
        implements Gesture {
    static DraggingSteps of(Set<StepId> steps, StepId grabbed, Point start, CanvasModel model) {
        var corners = new HashMap<StepId, Point>();
        steps.forEach(id -> corners.put(id, model.card(id).bounds().corner()));
        corners.put(grabbed, model.card(grabbed).bounds().corner());
        return new DraggingSteps(grabbed, start, Map.copyOf(corners));
    }

    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.Moved(Point at, _) -> move(at, model);
            case CanvasEvent.Released(Point at, _) -> drop(at, model);
            default -> otherwise(event, model);
        };
    }

    private Point by(Point screen, CanvasModel model) {
        Point corner = corners.getOrDefault(grabbed, Point.ORIGIN);
        return corner.plus(model.toWorld(screen).minus(start))
                .snapped(CanvasModel.GRID)
                .minus(corner);
    }

    private Map<StepId, Point> moved(Point by) {
        var moved = new HashMap<StepId, Point>();
        corners.forEach((id, corner) -> moved.put(id, corner.plus(by)));
        return moved;
    }

    private Optional<BranchTarget> target(Point screen, CanvasModel model) {
        return BranchTarget.atPort(model, screen, corners.keySet())
                .filter(
                        target ->
                                corners.keySet().stream().anyMatch(id -> !target.holds(id, model)));
    }

    private Reaction move(Point at, CanvasModel model) {
        Optional<BranchTarget> target = target(at, model);
        Optional<String> refusal = target.flatMap(into -> into.refusal(outermost(model), model));
        Optional<Hint> hint =
                target.map(
                        into ->
                                refusal.map(why -> Hint.refused(why, at))
                                        .orElseGet(() -> Hint.info(runs(into, model), at)));
        var preview =
                new Preview(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        target.filter(_ -> refusal.isEmpty()).map(into -> into.port().step()));
        return stay(
                new Effect.Displace(moved(by(at, model))),
                new Effect.Show(preview),
                new Effect.Say(hint));
    }

    private String runs(BranchTarget into, CanvasModel model) {
        return corners.size() == 1
                ? model.name(grabbed) + " will run " + into.when(model)
                : corners.size() + " steps will run " + into.when(model);
    }

    private Reaction drop(Point at, CanvasModel model) {
        Point by = by(at, model);
        Optional<BranchTarget> target = target(at, model);
        if (target.isPresent()) {
            Optional<String> refusal = target.get().refusal(outermost(model), model);
            return refusal.isPresent()
                    ? Gesture.end(new Effect.Say(Optional.of(Hint.refused(refusal.get(), at))))
                    : Gesture.end(new Effect.Perform(into(target.get(), model)));
        }
        return by.equals(Point.ORIGIN)
                ? Gesture.end()
                : Gesture.end(
                        new Effect.Perform(SheetEdits.along(place(moved(by), model), by, model)));
    }

    private Edit into(BranchTarget target, CanvasModel model) {
        var move = new MoveToScope(outermost(model), target.branch());
        Point place = target.place(model, model.scene(), Card.WIDTH);
        double left = corners.values().stream().mapToDouble(Point::x).min().orElse(0);
        double top = corners.values().stream().mapToDouble(Point::y).min().orElse(0);
        return new Many(
                move.label(),
                List.of(move, place(moved(place.minus(new Point(left, top))), model)));
    }

    private PlaceSteps place(Map<StepId, Point> places, CanvasModel model) {
        var positions = new HashMap<StepId, Position>();
        places.forEach((id, corner) -> positions.put(id, model.positionOf(id, corner)));
        return new PlaceSteps(label(places.keySet(), model), positions);
    }

    static String label(Set<StepId> steps, CanvasModel model) {
        return steps.size() == 1
                ? "Move " + model.name(steps.iterator().next())
                : "Move " + steps.size() + " steps";
    }

    /// The dragged steps, without those that come along inside another one.
    private List<StepId> outermost(CanvasModel model) {
        var found = new ArrayList<StepId>();
        for (StepId id : corners.keySet()) {
            if (!isHeldByAnother(id, model)) {
                found.add(id);
            }
        }
        found.sort(Comparator.comparingInt(model.document()::indexOf));
        return found;
    }

    private boolean isHeldByAnother(StepId id, CanvasModel model) {
        Optional<Step> step = model.document().step(id);
        while (step.isPresent() && step.get().scope() instanceof Scope.Branch(StepId holder, _)) {
            if (corners.containsKey(holder)) {
                return true;
            }
            step = model.document().step(holder);
        }
        return false;
    }
}
