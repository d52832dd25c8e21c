package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;

/// The canvas is pushed about.
///
/// @param last where the pointer was, in pixels
public record Panning(Point last) implements Gesture {
    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.Moved(Point at, _) ->
                    Gesture.go(
                            new Panning(at),
                            new Effect.Look(
                                    model.camera().panBy(at.x() - last.x(), at.y() - last.y())));
            case CanvasEvent.Released _ -> Gesture.end();
            default -> otherwise(event, model);
        };
    }
}
