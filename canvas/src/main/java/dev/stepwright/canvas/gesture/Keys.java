package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.DependencyWires;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Disconnect;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What keys do while nothing else goes on: the twin without a mouse of every gesture.
final class Keys {
    private static final double ZOOM_STEP = 1.25;
    private static final int FAR = 5;

    private Keys() {}

    private static Gesture.Reaction stay(Effect... effects) {
        return Idle.HERE.stay(effects);
    }

    static Gesture.Reaction reaction(CanvasEvent.Key key, CanvasModel model) {
        Modifiers held = key.modifiers();
        return switch (key.name()) {
            case DELETE -> remove(model);
            case F2 ->
                    write(model)
                            .or(() -> at(model).map(id -> stay(new Effect.RenameInPlace(id))))
                            .orElse(stay());
            case ENTER ->
                    write(model)
                            .or(
                                    () ->
                                            at(model)
                                                    .map(
                                                            id ->
                                                                    stay(
                                                                            new Effect.Select(
                                                                                    Selection.of(
                                                                                            id)),
                                                                            new Effect
                                                                                    .OpenInspector(
                                                                                    id))))
                            .orElse(stay());
            case A -> held.control() ? all(held, model) : stay();
            case L -> held.control() ? connect(model) : stay();
            case LEFT, RIGHT, UP, DOWN -> arrow(key, model);
            case PLUS -> held.control() ? zoom(model.camera().zoom() * ZOOM_STEP, model) : stay();
            case MINUS -> held.control() ? zoom(model.camera().zoom() / ZOOM_STEP, model) : stay();
            case DIGIT_0 -> held.control() ? zoom(1, model) : stay();
            case DIGIT_1 -> held.control() ? fit(model.scene().bounds(), model) : stay();
            case DIGIT_2 -> held.control() ? fit(selected(model), model) : stay();
            case MENU -> menu(model);
        };
    }

    /// A note is written on where a step is renamed or opened.
    private static Optional<Gesture.Reaction> write(CanvasModel model) {
        return OnSheet.onlyNote(model).map(note -> stay(new Effect.WriteNote(note)));
    }

    /// The step that the keyboard is at.
    private static Optional<StepId> at(CanvasModel model) {
        return model.focus().filter(id -> model.selection().has(id)).or(model.selection()::only);
    }

    private static Gesture.Reaction all(Modifiers held, CanvasModel model) {
        return held.shift()
                ? stay(new Effect.Select(Selection.NONE))
                : stay(
                        new Effect.Select(
                                Selection.of(
                                        model.scene().cards().stream().map(Card::id).toList())));
    }

    private static Gesture.Reaction remove(CanvasModel model) {
        var edits = new ArrayList<Edit>();
        Optional<Wire> kept = Optional.empty();
        for (Wire wire : selectedWires(model)) {
            if (wire.kind() == WireKind.DATA) {
                kept = Optional.of(wire);
            } else {
                model.graph().into(wire.to().step()).reversed().stream()
                        .filter(dependency -> DependencyWires.standsFor(wire, dependency))
                        .forEach(dependency -> edits.add(new Disconnect(dependency)));
            }
        }
        if (!model.selection().steps().isEmpty()) {
            edits.add(new RemoveSteps(model.selection().steps()));
        }
        SheetEdits.removal(model.document(), model.selection().notes()).ifPresent(edits::add);
        var effects = new ArrayList<Effect>();
        if (edits.size() == 1) {
            effects.add(new Effect.Perform(edits.getFirst()));
        } else if (!edits.isEmpty()) {
            effects.add(new Effect.Perform(new Many(edits.getLast().label(), edits)));
        }
        kept.ifPresent(
                wire ->
                        effects.add(
                                new Effect.Say(
                                        Optional.of(
                                                Hint.refused(
                                                        reason(wire, model),
                                                        middle(wire, model))))));
        return new Gesture.Reaction(Idle.HERE, effects);
    }

    /// Only wires whose ends both stay; the others go with their steps.
    private static List<Wire> selectedWires(CanvasModel model) {
        var found = new ArrayList<Wire>();
        for (Wire.Key key : model.selection().wires()) {
            StepId to = key.to().step();
            if (!model.selection().has(to) && !model.selection().has(key.from().step())) {
                model.scene().wiresOf(to).stream()
                        .filter(wire -> wire.key().equals(key))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String reason(Wire wire, CanvasModel model) {
        String to = model.name(wire.to().step());
        String from = model.name(wire.from().step());
        return to
                + " uses "
                + from
                + (wire.details().isEmpty() ? "" : " (" + wire.details().getFirst() + ")")
                + ". Put another value there, and the wire goes with the reference.";
    }

    private static Point middle(Wire wire, CanvasModel model) {
        Rect bounds = model.scene().route(wire).bounds();
        return model.camera().toScreen(bounds.center());
    }

    /// Each selected step waits for the one before it, from left to right.
    private static Gesture.Reaction connect(CanvasModel model) {
        List<StepId> steps =
                model.selection().steps().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (StepId id) -> model.card(id).bounds().x())
                                        .thenComparingDouble(id -> model.card(id).bounds().y()))
                        .toList();
        if (steps.size() < 2) {
            return stay(
                    new Effect.Say(
                            Optional.of(
                                    Hint.info(
                                            "Select two steps or more to connect them.",
                                            model.middle()))));
        }
        var edits = new ArrayList<Edit>();
        for (int i = 1; i < steps.size(); i++) {
            edits.add(new Connect(steps.get(i - 1), steps.get(i)));
        }
        return stay(
                new Effect.Perform(
                        edits.size() == 1
                                ? edits.getFirst()
                                : new Many("Connect " + steps.size() + " steps", edits)));
    }

    private static Gesture.Reaction arrow(CanvasEvent.Key key, CanvasModel model) {
        boolean nudges = key.modifiers().control();
        boolean moves = !model.selection().steps().isEmpty() || OnSheet.onlyNote(model).isPresent();
        if (model.habits().arrowsNudge() && moves) {
            nudges = !nudges;
        }
        if (nudges || key.modifiers().alt()) {
            Optional<Effect> note = OnSheet.nudge(key, model);
            if (note.isPresent() || key.modifiers().alt()) {
                return note.map(Keys::stay).orElse(stay());
            }
        }
        return nudges ? nudge(key, model) : walk(key, model);
    }

    private static Gesture.Reaction nudge(CanvasEvent.Key key, CanvasModel model) {
        if (model.selection().steps().isEmpty()) {
            return stay();
        }
        double step = CanvasModel.GRID * (key.modifiers().shift() ? FAR : 1);
        Point by = direction(key.name());
        var places = new HashMap<StepId, Position>();
        for (StepId id : model.selection().steps()) {
            Point corner = model.card(id).bounds().corner();
            places.put(id, model.positionOf(id, corner.plus(by.x() * step, by.y() * step)));
        }
        return stay(
                new Effect.Perform(
                        SheetEdits.along(
                                PlaceSteps.nudge(
                                        DraggingSteps.label(model.selection().steps(), model),
                                        places),
                                new Point(by.x() * step, by.y() * step),
                                model)));
    }

    static Point direction(KeyName name) {
        return switch (name) {
            case LEFT -> new Point(-1, 0);
            case RIGHT -> new Point(1, 0);
            case UP -> new Point(0, -1);
            case DOWN -> new Point(0, 1);
            default -> Point.ORIGIN;
        };
    }

    private static Gesture.Reaction walk(CanvasEvent.Key key, CanvasModel model) {
        Optional<Card> from = at(model).or(model::focus).flatMap(model.scene()::card);
        Optional<StepId> next =
                from.isEmpty() ? first(model) : Walk.from(from.get(), key.name(), model.scene());
        if (next.isEmpty()) {
            return stay();
        }
        boolean extend = key.modifiers().shift();
        Selection selection =
                extend ? model.selection().and(List.of(next.get())) : Selection.of(next.get());
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.Select(selection));
        effects.add(new Effect.Focus(next));
        revealed(model.card(next.get()).bounds(), model)
                .ifPresent(camera -> effects.add(new Effect.Look(camera)));
        return new Gesture.Reaction(Idle.HERE, effects);
    }

    private static Optional<StepId> first(CanvasModel model) {
        return model.scene().cards().stream()
                .min(
                        Comparator.comparingDouble((Card card) -> card.bounds().x())
                                .thenComparingDouble(card -> card.bounds().y())
                                .thenComparing(Card::id))
                .map(Card::id);
    }

    /// The camera from which a card is seen, when it is not seen now.
    static Optional<Camera> revealed(Rect card, CanvasModel model) {
        Rect seen = model.camera().visible(model.width(), model.height());
        return seen.contains(card)
                ? Optional.empty()
                : Optional.of(
                        model.camera().centeredOn(card.center(), model.width(), model.height()));
    }

    private static Gesture.Reaction zoom(double zoom, CanvasModel model) {
        return stay(new Effect.Look(model.camera().zoomTo(model.middle(), zoom)));
    }

    static Optional<Rect> selected(CanvasModel model) {
        return Rect.around(
                model.selection().steps().stream().map(id -> model.card(id).bounds()).toList());
    }

    private static Gesture.Reaction fit(Optional<Rect> area, CanvasModel model) {
        return area.map(
                        bounds ->
                                stay(
                                        new Effect.Look(
                                                Camera.fit(bounds, model.width(), model.height()))))
                .orElse(stay());
    }

    private static Gesture.Reaction menu(CanvasModel model) {
        Optional<StepId> id = at(model);
        return id.map(
                        step -> {
                            Rect card = model.camera().toScreen(model.card(step).bounds());
                            return stay(
                                    new Effect.ContextMenu(
                                            new Hit.Box(step),
                                            new Point(card.centerX(), card.bottom())));
                        })
                .orElseGet(() -> stay(new Effect.ContextMenu(Hit.NOTHING, model.middle())));
    }
}
