package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.Note;
import dev.stepwright.model.pipeline.NoteId;
import java.util.Map;

/// A note is being made larger or smaller by its lower right corner.
///
/// @param start where the corner was taken hold of, in the world
/// @param before its bounds then
public record SizingNote(NoteId note, Point start, Rect before) implements Gesture {
    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.Moved(Point at, _) ->
                    stay(new Effect.DisplaceNotes(Map.of(note, sized(at, model))));
            case CanvasEvent.Released(Point at, _) -> {
                Rect now = sized(at, model);
                yield now.equals(before)
                        ? Gesture.end()
                        : Gesture.end(
                                new Effect.Perform(
                                        SheetEdits.placed(
                                                model, "Resize note", Map.of(note, now), false)));
            }
            default -> otherwise(event, model);
        };
    }

    private Rect sized(Point screen, CanvasModel model) {
        Point corner =
                new Point(before.right(), before.bottom())
                        .plus(model.toWorld(screen).minus(start))
                        .snapped(CanvasModel.GRID);
        return new Rect(
                before.x(),
                before.y(),
                Math.max(Note.LEAST_WIDTH, corner.x() - before.x()),
                Math.max(Note.LEAST_HEIGHT, corner.y() - before.y()));
    }
}
