package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Optional;

/// A button is down, and it is not clear yet whether this becomes a click or a drag.
///
/// @param before what was selected when it went down
public record Pressing(Hit hit, CanvasEvent.Pressed pressed, Selection before) implements Gesture {
    /// Pixels before its end in which a wire can be taken hold of.
    private static final double WIRE_END = 40;

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
            return hit instanceof Hit.Nothing ? new Panning(pressed.at()).on(moved, model) : stay();
        }
        Gesture next =
                switch (hit) {
                    case Hit.Port(var step, var side) ->
                            Connecting.from(new Port(step, side), Optional.empty(), model);
                    case Hit.Box(var step) -> dragged(step, model);
                    case Hit.Wire(var wire) when isAtEnd(wire, model) ->
                            Connecting.from(wire.from(), Optional.of(wire), model);
                    case Hit.Note note -> OnSheet.dragged(note, pressed, model);
                    case Hit.Head head -> OnSheet.dragged(head, pressed, model);
                    case Hit.Wire _, Hit.Nothing _ ->
                            new Marquee(
                                    model.toWorld(pressed.at()),
                                    pressed.modifiers().extend() ? before : Selection.NONE);
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

    private boolean isAtEnd(Wire wire, CanvasModel model) {
        if (wire.kind() != WireKind.ORDER) {
            return false;
        }
        Point end = model.camera().toScreen(model.scene().place(wire.to()).orElseThrow());
        return end.distanceTo(pressed.at()) < WIRE_END;
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
