package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.paint.Preview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the person is in the middle of. A gesture is a value: an event makes the next one and says
/// what it asks for.
public sealed interface Gesture
        permits Idle,
                Pressing,
                DraggingSteps,
                Connecting,
                Marquee,
                Panning,
                PlacingFromPalette,
                DraggingNotes,
                SizingNote {

    Reaction on(CanvasEvent event, CanvasModel model);

    /// What comes of an event.
    record Reaction(Gesture next, List<Effect> effects) {
        public Reaction {
            effects = List.copyOf(effects);
        }
    }

    /// Whether the view follows when something is carried to its edge.
    default boolean scrolls() {
        return switch (this) {
            case DraggingSteps _, DraggingNotes _, SizingNote _, Connecting _ -> true;
            case Marquee _, PlacingFromPalette _ -> true;
            case Idle _, Pressing _, Panning _ -> false;
        };
    }

    default Reaction stay(Effect... effects) {
        return new Reaction(this, List.of(effects));
    }

    static Reaction go(Gesture next, Effect... effects) {
        return new Reaction(next, List.of(effects));
    }

    /// Back to rest: whatever the gesture showed is taken away, then the effects follow.
    static Reaction end(Effect... effects) {
        var all =
                new ArrayList<Effect>(
                        List.of(
                                new Effect.Show(Preview.NONE),
                                new Effect.Displace(Map.of()),
                                new Effect.DisplaceNotes(Map.of()),
                                new Effect.Say(Optional.empty())));
        all.addAll(List.of(effects));
        return new Reaction(Idle.HERE, all);
    }

    /// What every gesture does with events that are not its own: one can always look around, and
    /// Escape always leads back to rest.
    default Reaction otherwise(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.Escape() -> end();
            case CanvasEvent.Wheel wheel -> stay(new Effect.Look(looking(wheel, model)));
            case CanvasEvent.Pinched(var at, double factor) ->
                    stay(new Effect.Look(model.camera().zoomAbout(at, factor)));
            default -> stay();
        };
    }

    /// A notch is 40 pixels.
    private static Camera looking(CanvasEvent.Wheel wheel, CanvasModel model) {
        Camera camera = model.camera();
        boolean zooms = wheel.modifiers().control();
        if (model.habits().wheelZooms() && !wheel.modifiers().shift()) {
            zooms = !zooms;
        }
        if (zooms) {
            return camera.zoomAbout(wheel.at(), Math.pow(1.1, -wheel.dy() / 40));
        }
        return wheel.modifiers().shift() && wheel.dx() == 0
                ? camera.panBy(-wheel.dy(), 0)
                : camera.panBy(-wheel.dx(), -wheel.dy());
    }
}
