package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What keys do while nothing else goes on: the twin without a mouse of every gesture.
final class Keys {
    private static final int FAR = 5;

    private Keys() {}

    private static Gesture.Reaction stay(Effect... effects) {
        return Idle.HERE.stay(effects);
    }

    static Gesture.Reaction reaction(CanvasEvent.Key key, CanvasModel model) {
        return switch (key.name()) {
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
            case LEFT, RIGHT, UP, DOWN -> arrow(key, model);
            case TAB ->
                    model.habits().tabAdds() ? Commands.reaction(CanvasCommand.ADD, model) : stay();
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
        boolean extend = key.modifiers().shift();
        if (extend && !model.selection().steps().isEmpty()) {
            switch (key.name()) {
                case LEFT -> {
                    return Commands.reaction(CanvasCommand.SELECT_UPSTREAM, model);
                }
                case RIGHT -> {
                    return Commands.reaction(CanvasCommand.SELECT_DOWNSTREAM, model);
                }
                default -> {}
            }
        }
        Optional<Card> from = at(model).or(model::focus).flatMap(model.scene()::card);
        Optional<StepId> next =
                from.isEmpty() ? first(model) : Walk.from(from.get(), key.name(), model.scene());
        if (next.isEmpty()) {
            return stay();
        }
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

    static Optional<Rect> selected(CanvasModel model) {
        return Rect.around(
                model.selection().steps().stream().map(id -> model.card(id).bounds()).toList());
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
