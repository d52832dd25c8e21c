package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Notes are being moved, with the cards that are selected with them.
///
/// @param grabbed the note under the pointer, which keeps to the grid
/// @param start where it was taken hold of, in the world
/// @param selection what moves
public record DraggingNotes(NoteId grabbed, Point start, Selection selection) implements Gesture {
    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.Moved(Point at, _) -> {
                Point by = by(at, model);
                yield stay(
                        new Effect.Displace(corners(by, model)),
                        new Effect.DisplaceNotes(moved(selection.notes(), by, model)));
            }
            case CanvasEvent.Released(Point at, _) -> drop(by(at, model), model);
            default -> otherwise(event, model);
        };
    }

    private Point by(Point screen, CanvasModel model) {
        Point corner =
                model.scene()
                        .ground()
                        .note(grabbed)
                        .map(note -> note.bounds().corner())
                        .orElse(Point.ORIGIN);
        return corner.plus(model.toWorld(screen).minus(start))
                .snapped(CanvasModel.GRID)
                .minus(corner);
    }

    static Map<NoteId, Rect> moved(Set<NoteId> notes, Point by, CanvasModel model) {
        var moved = new HashMap<NoteId, Rect>();
        for (NoteBox note : model.scene().ground().notes()) {
            if (notes.contains(note.id())) {
                Rect bounds = note.bounds();
                moved.put(note.id(), bounds.movedTo(bounds.corner().plus(by.x(), by.y())));
            }
        }
        return moved;
    }

    private Map<StepId, Point> corners(Point by, CanvasModel model) {
        var corners = new HashMap<StepId, Point>();
        for (StepId step : selection.steps()) {
            corners.put(step, model.card(step).bounds().corner().plus(by.x(), by.y()));
        }
        return corners;
    }

    private Reaction drop(Point by, CanvasModel model) {
        if (by.equals(Point.ORIGIN)) {
            return Gesture.end();
        }
        String label = selection.notes().size() == 1 ? "Move note" : "Move notes";
        if (selection.steps().isEmpty()) {
            return Gesture.end(
                    new Effect.Perform(
                            SheetEdits.placed(
                                    model, label, moved(selection.notes(), by, model), false)));
        }
        var places = new HashMap<StepId, Position>();
        corners(by, model)
                .forEach((step, corner) -> places.put(step, model.positionOf(step, corner)));
        Edit steps = new PlaceSteps("Move selection", places);
        return Gesture.end(new Effect.Perform(SheetEdits.along(steps, by, model)));
    }
}
