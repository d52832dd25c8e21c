package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Hit;
import java.util.Optional;

/// Nothing is going on: the pointer wanders, keys are commands.
public record Idle() implements Gesture {
    public static final Idle HERE = new Idle();

    /// The upper part of a card, where its name stands.
    private static final double TITLE_TOP = 10;

    private static final double TITLE_BOTTOM = 34;
    private static final double TITLE_LEFT = 52;

    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.Pressed pressed -> press(pressed, model);
            case CanvasEvent.Moved(Point at, _) -> hover(model.pointedAt(at), model);
            case CanvasEvent.Left() -> hover(Hit.NOTHING, model);
            case CanvasEvent.Key key -> Keys.reaction(key, model);
            case CanvasEvent.Command(var command) -> Commands.reaction(command, model);
            case CanvasEvent.Align(var alignment) -> Commands.align(alignment, model);
            case CanvasEvent.Escape() ->
                    stay(new Effect.Say(Optional.empty()), new Effect.Select(Selection.NONE));
            case CanvasEvent.PaletteMoved(var entry, _, _) ->
                    new PlacingFromPalette(entry).on(event, model);
            case CanvasEvent.PaletteDropped(var entry, _, _) ->
                    new PlacingFromPalette(entry).on(event, model);
            default -> otherwise(event, model);
        };
    }

    private Reaction hover(Hit hit, CanvasModel model) {
        return hit.equals(model.hovered()) ? stay() : stay(new Effect.Hover(hit));
    }

    private Reaction press(CanvasEvent.Pressed pressed, CanvasModel model) {
        var silence = new Effect.Say(Optional.empty());
        if (pressed.button() == CanvasEvent.Button.MIDDLE
                || pressed.button() == CanvasEvent.Button.LEFT && pressed.modifiers().space()) {
            return Gesture.go(new Panning(pressed.at()), silence);
        }
        Optional<WireEnd> grip =
                pressed.button() == CanvasEvent.Button.LEFT
                        ? WireEnd.gripAt(pressed.at(), model)
                        : Optional.empty();
        Hit hit =
                grip.<Hit>map(end -> new Hit.Wire(end.wire()))
                        .orElseGet(() -> model.hit(pressed.at()));
        var pressing = new Pressing(hit, grip, pressed, model.selection());
        if (pressed.button() == CanvasEvent.Button.LEFT
                && pressed.clicks() == 2
                && !pressed.modifiers().extend()) {
            Optional<Reaction> written = OnSheet.doubleClick(hit, model);
            if (written.isPresent()) {
                return written.get();
            }
        }
        if (pressed.button() == CanvasEvent.Button.LEFT
                && pressed.clicks() == 2
                && hit instanceof Hit.Box(var step)
                && !pressed.modifiers().extend()) {
            boolean title = isOnTitle(model, pressed.at(), model.card(step).bounds().corner());
            return stay(
                    silence,
                    new Effect.Select(Selection.of(step)),
                    title ? new Effect.RenameInPlace(step) : new Effect.OpenInspector(step));
        }
        if (pressed.button() == CanvasEvent.Button.LEFT
                && pressed.clicks() == 2
                && hit instanceof Hit.Nothing
                && !pressed.modifiers().extend()) {
            return stay(silence, new Effect.Ask(QuickAdd.at(pressed.at(), model)));
        }
        return switch (hit) {
            case Hit.Box(var step)
                    when !model.selection().has(step) && !pressed.modifiers().extend() ->
                    Gesture.go(
                            pressing,
                            silence,
                            new Effect.Select(Selection.of(step)),
                            new Effect.Focus(Optional.of(step)));
            case Hit.Wire(var wire)
                    when !model.selection().wires().contains(wire.key())
                            && !pressed.modifiers().extend() ->
                    Gesture.go(pressing, silence, new Effect.Select(Selection.of(wire.key())));
            default -> Gesture.go(pressing, silence);
        };
    }

    private static boolean isOnTitle(CanvasModel model, Point screen, Point corner) {
        Point in = model.toWorld(screen).minus(corner);
        return in.x() >= TITLE_LEFT && in.y() >= TITLE_TOP && in.y() <= TITLE_BOTTOM;
    }
}
