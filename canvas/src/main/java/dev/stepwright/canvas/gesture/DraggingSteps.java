package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
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
/// They come to rest level with others, or on the grid; a single card that hangs on nothing can be
/// put into a wire.
///
/// @param grabbed the card under the pointer, which decides where they come to rest
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
            case CanvasEvent.Moved(Point at, Modifiers held) -> move(at, held, model);
            case CanvasEvent.Released(Point at, Modifiers held) -> drop(at, held, model);
            default -> otherwise(event, model);
        };
    }

    /// Where the rectangle around all of them comes to rest.
    private Snap snap(Point screen, Modifiers held, CanvasModel model) {
        Rect all = around();
        return Snap.of(
                all.movedTo(all.corner().plus(model.toWorld(screen).minus(start))),
                corners.keySet(),
                held,
                model);
    }

    private Rect around() {
        return Rect.around(
                        corners.values().stream()
                                .map(corner -> Rect.at(corner, Card.WIDTH, Card.HEIGHT))
                                .toList())
                .orElseThrow();
    }

    private Optional<Splice> splice(Point corner, Modifiers held, CanvasModel model) {
        return corners.size() == 1 && !held.alt() && Splice.isLoose(grabbed, model)
                ? Splice.at(
                        corner.plus(Card.WIDTH / 2, Card.HEIGHT / 2), Optional.of(grabbed), model)
                : Optional.empty();
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

    private Reaction move(Point at, Modifiers held, CanvasModel model) {
        Optional<BranchTarget> target = target(at, model);
        Snap snap = snap(at, held, model);
        Optional<Splice> splice =
                target.isPresent() ? Optional.empty() : splice(snap.corner(), held, model);
        Optional<String> refusal =
                target.flatMap(into -> into.refusal(outermost(model), model))
                        .or(() -> splice.flatMap(into -> into.refusal(grabbed, model)));
        Optional<String> promise =
                target.map(into -> runs(into, model))
                        .or(() -> splice.map(into -> model.name(grabbed) + " " + into.when()));
        Optional<Hint> hint =
                promise.map(
                        words ->
                                refusal.map(why -> Hint.refused(why, at))
                                        .orElseGet(() -> Hint.info(words, at)));
        var preview =
                Preview.NONE
                        .withTarget(
                                target.filter(_ -> refusal.isEmpty())
                                        .map(into -> into.port().step()))
                        .withSplice(splice.filter(_ -> refusal.isEmpty()).map(Splice::wire))
                        .withGuides(promise.isPresent() ? List.of() : snap.guides());
        return stay(
                new Effect.Displace(moved(snap.corner().minus(around().corner()))),
                new Effect.Show(preview),
                new Effect.Say(hint));
    }

    private String runs(BranchTarget into, CanvasModel model) {
        return corners.size() == 1
                ? model.name(grabbed) + " will run " + into.when(model)
                : corners.size() + " steps will run " + into.when(model);
    }

    private Reaction drop(Point at, Modifiers held, CanvasModel model) {
        Point corner = snap(at, held, model).corner();
        Point by = corner.minus(around().corner());
        Optional<BranchTarget> target = target(at, model);
        if (target.isPresent()) {
            return target.get()
                    .refusal(outermost(model), model)
                    .map(why -> refused(why, at))
                    .orElseGet(() -> Gesture.end(new Effect.Perform(into(target.get(), model))));
        }
        Optional<Splice> splice = splice(corner, held, model);
        if (splice.isPresent()) {
            return splice.get()
                    .refusal(grabbed, model)
                    .map(why -> refused(why, at))
                    .orElseGet(
                            () ->
                                    Gesture.end(
                                            new Effect.Perform(
                                                    splice.get().edit(grabbed, corner, model))));
        }
        return by.equals(Point.ORIGIN)
                ? Gesture.end()
                : Gesture.end(
                        new Effect.Perform(SheetEdits.along(place(moved(by), model), by, model)));
    }

    private static Reaction refused(String why, Point at) {
        return Gesture.end(new Effect.Say(Optional.of(Hint.refused(why, at))));
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
