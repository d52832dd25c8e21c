package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Optional;

/// A button is down, and it is not clear yet whether this becomes a click or a drag.
///
/// @param grip the end of a selected wire that was taken hold of
/// @param before what was selected when it went down
public record Pressing(
        Hit hit, Optional<WireEnd> grip, CanvasEvent.Pressed pressed, Selection before)
        implements Gesture {

    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.Moved(Point at, _)
                    when at.distanceTo(pressed.at()) < CanvasModel.DRAG_THRESHOLD ->
                    stay();
            case CanvasEvent.Moved moved -> drag(moved, model);
            case CanvasEvent.Released _ ->
                    pressed.button() == CanvasEvent.Button.RIGHT ? menu(model) : click(model);
            default -> otherwise(event, model);
        };
    }

    private Reaction drag(CanvasEvent.Moved moved, CanvasModel model) {
        if (pressed.button() == CanvasEvent.Button.RIGHT) {
            return new Panning(pressed.at()).on(moved, model);
        }
        Gesture next =
                switch (hit) {
                    case Hit.Port(var step, var side) ->
                            Connecting.from(new Port(step, side), model);
                    case Hit.Box(var step) -> dragged(step, model);
                    case Hit.Wire(var wire) ->
                            grip.or(() -> WireEnd.at(wire, pressed.at(), model))
                                    .<Gesture>map(end -> Connecting.moving(end, model))
                                    .orElseGet(() -> marquee(model));
                    case Hit.Note note -> OnSheet.dragged(note, pressed, model);
                    case Hit.Head head -> OnSheet.dragged(head, pressed, model);
                    case Hit.Nothing _ ->
                            Folded.dragged(pressed.at(), model).orElseGet(() -> marquee(model));
                };
        return next.on(moved, model);
    }

    private Gesture dragged(StepId step, CanvasModel model) {
        Selection moving =
                model.selection().has(step)
                        ? model.selection()
                        : pressed.modifiers().extend()
                                ? model.selection().toggled(step)
                                : Selection.of(step);
        return DraggingSteps.of(moving.steps(), step, model.toWorld(pressed.at()), model);
    }

    private Gesture marquee(CanvasModel model) {
        return new Marquee(
                model.toWorld(pressed.at()),
                pressed.modifiers().extend() ? before : Selection.NONE);
    }

    private Reaction click(CanvasModel model) {
        boolean extend = pressed.modifiers().extend();
        return switch (hit) {
            case Hit.Box(var step) -> select(step, extend, model);
            case Hit.Port(var step, _) -> select(step, extend, model);
            case Hit.Wire(var wire) ->
                    Gesture.end(
                            new Effect.Select(
                                    extend
                                            ? before.toggled(wire.key())
                                            : Selection.of(wire.key())));
            case Hit.Note note -> OnSheet.click(note, extend, before, model);
            case Hit.Head head -> OnSheet.click(head, extend, before, model);
            case Hit.Nothing _ ->
                    extend
                            ? Gesture.end()
                            : Gesture.end(
                                    new Effect.Select(Selection.NONE),
                                    new Effect.Focus(Optional.empty()));
        };
    }

    private Reaction select(StepId step, boolean extend, CanvasModel model) {
        if (pressed.modifiers().connected()) {
            return Gesture.end(
                    new Effect.Select(Reach.connected(Selection.of(step), model)),
                    new Effect.Focus(Optional.of(step)));
        }
        Selection next = extend ? before.toggled(step) : Selection.of(step);
        return model.selection().equals(next)
                ? Gesture.end(new Effect.Focus(Optional.of(step)))
                : Gesture.end(new Effect.Select(next), new Effect.Focus(Optional.of(step)));
    }

    /// A menu is about what is selected, so what is under it is selected first.
    private Reaction menu(CanvasModel model) {
        var effects = new ArrayList<Effect>();
        switch (hit) {
            case Hit.Box(var step) -> selectFor(step, effects, model);
            case Hit.Port(var step, _) -> selectFor(step, effects, model);
            case Hit.Wire(var wire) -> {
                if (!model.selection().wires().contains(wire.key())) {
                    effects.add(new Effect.Select(Selection.of(wire.key())));
                }
            }
            case Hit.Note _, Hit.Head _ -> OnSheet.selectFor(hit, model).ifPresent(effects::add);
            case Hit.Nothing _ -> {}
        }
        effects.add(new Effect.ContextMenu(hit, pressed.at()));
        return Gesture.end(effects.toArray(Effect[]::new));
    }

    private static void selectFor(StepId step, ArrayList<Effect> effects, CanvasModel model) {
        if (!model.selection().has(step)) {
            effects.add(new Effect.Select(Selection.of(step)));
        }
        effects.add(new Effect.Focus(Optional.of(step)));
    }
}
