package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Map;

/// What stands elsewhere than in the document while it is dragged, or glides to its place.
///
/// @param cards the corners of cards
/// @param notes the places of notes; when none is named, the selected ones go along with the cards
record Displaced(Map<StepId, Point> cards, Map<NoteId, Rect> notes) {
    static final Displaced NOTHING = new Displaced(Map.of(), Map.of());

    Displaced withCards(Map<StepId, Point> others) {
        return new Displaced(others, notes);
    }

    Displaced withNotes(Map<NoteId, Rect> others) {
        return new Displaced(cards, others);
    }

    /// The scene with what is being moved where it is now.
    CanvasScene in(CanvasModel model) {
        Ground ground = model.scene().ground();
        var moved = new ArrayList<Card>();
        Point by = Point.ORIGIN;
        for (var each : cards.entrySet()) {
            if (ground.shownAs(each.getKey()).equals(each.getKey())) {
                Card card = model.card(each.getKey());
                moved.add(card.movedTo(each.getValue()));
                by = each.getValue().minus(card.bounds().corner());
            }
        }
        Map<NoteId, Rect> along =
                notes.isEmpty() && !moved.isEmpty()
                        ? DraggingNotes.moved(model.selection().notes(), by, model)
                        : notes;
        CanvasScene scene = moved.isEmpty() ? model.scene() : model.scene().withCards(moved);
        return scene.withGround(ground.with(along));
    }
}
