package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.LayoutOptions;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.edit.AddConnected;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.InsertStep;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A step is put into a wire.
///
/// Where the two cards stand too near, everything from the later one on moves on in the way work
/// flows, so that the new card stands between them in a row.
public record Splice(Wire wire, Tied tied) {
    /// How near to the wire one must come, in pixels.
    private static final double REACH = 14;

    private static final double MOST_REACH = 28;
    private static final double GAP = LayoutOptions.DEFAULT.layerGap();

    /// The wire at a place of the world.
    ///
    /// @param moving the step that is carried there; its own wires are none to put it into
    static Optional<Splice> at(Point world, Optional<StepId> moving, CanvasModel model) {
        double reach = Math.min(REACH / model.camera().zoom(), MOST_REACH);
        return model.scene().hit(world, reach) instanceof Hit.Wire(Wire wire)
                        && !moving.filter(id -> isOf(wire, id)).isPresent()
                        && !Folded.holds(wire, model)
                ? Optional.of(new Splice(wire, Tied.into(wire, model)))
                : Optional.empty();
    }

    private static boolean isOf(Wire wire, StepId id) {
        return wire.from().step().equals(id) || wire.to().step().equals(id);
    }

    /// Whether a step hangs on no other one.
    static boolean isLoose(StepId id, CanvasModel model) {
        return model.graph().into(id).isEmpty() && model.graph().outOf(id).isEmpty();
    }

    /// What a step put there will do.
    String when() {
        return tied.when();
    }

    /// Why a step that is in the pipeline cannot be put there; empty when it can.
    Optional<String> refusal(StepId step, CanvasModel model) {
        return Tied.isTerminal(step, model)
                ? Optional.of(
                        "Nothing can run after " + model.name(step) + ": it ends the execution.")
                : Optional.empty();
    }

    /// Why what an entry of the palette makes cannot be put there; empty when it can.
    Optional<String> refusal(PaletteEntry entry, CanvasModel model) {
        String last = Placing.types(entry).getLast();
        return model.drawing().catalog().type(last).has(Trait.TERMINAL)
                ? Optional.of("Nothing can run after " + entry.title() + ": it ends the execution.")
                : Optional.empty();
    }

    /// Where cards of a width come to stand.
    ///
    /// @param corner of the first of them
    /// @param aside where the cards are that make room
    private record Room(Point corner, Map<StepId, Position> aside) {}

    private Room room(Point dropped, double width, Optional<StepId> moving, CanvasModel model) {
        Along along = Along.of(model.scene().flow());
        Rect before = along.turned(model.card(wire.from().step()).bounds());
        Rect after = along.turned(model.card(wire.to().step()).bounds());
        Rect put = along.turned(Rect.at(dropped, width, Card.HEIGHT));
        double there = after.x() - before.right();
        if (there < 0) {
            return new Room(
                    Placement.nearest(model.scene(), dropped, width, Card.HEIGHT), Map.of());
        }
        double wanted = put.width() + 2 * GAP;
        double by = Math.max(0, Math.ceil((wanted - there) / CanvasModel.GRID) * CanvasModel.GRID);
        double first = before.right() + GAP / 2;
        double start =
                by > 0
                        ? before.right() + GAP
                        : Math.clamp(
                                put.x(), first, Math.max(first, after.x() - put.width() - GAP / 2));
        Point aside = along.turned(new Point(by, 0));
        var moved = new ArrayList<Card>();
        var places = new HashMap<StepId, Position>();
        for (Card card : model.scene().cards()) {
            Point corner = card.bounds().corner().plus(aside);
            Position place = model.positionOf(card.id(), corner);
            if (by > 0
                    && along.turned(card.bounds()).x() >= after.x()
                    && !place.pinned()
                    && !moving.filter(card.id()::equals).isPresent()) {
                moved.add(card.movedTo(corner));
                places.put(card.id(), place);
            }
        }
        CanvasScene cleared = moved.isEmpty() ? model.scene() : model.scene().withCards(moved);
        double beside = by > 0 ? level(before, after, put) : put.y();
        Point corner = along.turned(new Point(start, beside)).snapped(CanvasModel.GRID);
        return new Room(free(cleared, corner, width, moving), places);
    }

    /// Level with the nearer of the two.
    private static double level(Rect before, Rect after, Rect put) {
        return Math.abs(before.y() - put.y()) < Math.abs(after.y() - put.y())
                ? before.y()
                : after.y();
    }

    private static Point free(
            CanvasScene scene, Point corner, double width, Optional<StepId> moving) {
        boolean taken =
                scene.cardsIn(Rect.at(corner, width, Card.HEIGHT)).stream()
                        .anyMatch(card -> !moving.filter(card.id()::equals).isPresent());
        return taken ? Placement.nearest(scene, corner, width, Card.HEIGHT) : corner;
    }

    /// Adds what an entry of the palette makes.
    ///
    /// @param dropped the corner of the first card as it was dropped
    Edit edit(PaletteEntry entry, Point dropped, CanvasModel model) {
        Room room = room(dropped, Placing.width(entry), Optional.empty(), model);
        Edit add =
                new AddConnected(
                        new Placing(entry, room.corner).edit(tied.ties().scope()), tied.ties());
        return with(add, room.aside);
    }

    /// Puts a step there that is in the pipeline already.
    Edit edit(StepId step, Point dropped, CanvasModel model) {
        Room room = room(dropped, Card.WIDTH, Optional.of(step), model);
        var places = new HashMap<>(room.aside);
        places.put(step, model.positionOf(step, room.corner));
        return with(new InsertStep(step, tied.ties()), places);
    }

    private static Edit with(Edit edit, Map<StepId, Position> places) {
        return places.isEmpty()
                ? edit
                : new Many(edit.label(), List.of(new PlaceSteps(edit.label(), places), edit));
    }
}
