package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Preview;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;

/// A rectangle is drawn; the cards it touches are selected as it grows, and the
/// notes it holds: a note may lie under many cards.
///
/// @param start in the world
/// @param before what was selected and stays so
public record Marquee(Point start, Selection before) implements Gesture {
    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.Moved(Point at, _) -> grow(model.toWorld(at), model);
            case CanvasEvent.Released _ -> Gesture.end();
            case CanvasEvent.Escape() -> Gesture.end(new Effect.Select(before));
            default -> otherwise(event, model);
        };
    }

    private Reaction grow(Point to, CanvasModel model) {
        Rect area = Rect.between(start, to);
        var touched = new ArrayList<StepId>();
        model.scene()
                .eachCardIn(
                        area,
                        (Card card) -> {
                            if (card.bounds().intersects(area)) {
                                touched.add(card.id());
                            }
                        });
        var notes = new HashSet<>(before.notes());
        model.scene().ground().notes().stream()
                .filter(note -> area.contains(note.bounds()))
                .forEach(note -> notes.add(note.id()));
        Selection next = before.and(touched).withNotes(notes).whole(model.scene());
        var show = new Effect.Show(Preview.marquee(area));
        return next.equals(model.selection()) ? stay(show) : stay(show, new Effect.Select(next));
    }
}
