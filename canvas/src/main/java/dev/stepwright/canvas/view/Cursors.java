package dev.stepwright.canvas.view;

import dev.stepwright.canvas.gesture.CanvasSession;
import dev.stepwright.canvas.gesture.Connecting;
import dev.stepwright.canvas.gesture.DraggingNotes;
import dev.stepwright.canvas.gesture.DraggingSteps;
import dev.stepwright.canvas.gesture.Idle;
import dev.stepwright.canvas.gesture.Panning;
import dev.stepwright.canvas.gesture.PlacingFromPalette;
import dev.stepwright.canvas.gesture.SizingNote;
import dev.stepwright.canvas.scene.Hit;
import javafx.scene.Cursor;

/// What the pointer looks like: what goes on, else what a press would begin.
final class Cursors {
    private Cursors() {}

    static Cursor of(CanvasSession session, boolean spaceHeld) {
        Hit hovered = session.model().hovered();
        return switch (session.gesture()) {
            case Panning _ -> Cursor.CLOSED_HAND;
            case DraggingSteps _, DraggingNotes _ -> Cursor.MOVE;
            case SizingNote _ -> Cursor.SE_RESIZE;
            case Connecting _ -> Cursor.CROSSHAIR;
            case PlacingFromPalette _ -> Cursor.DEFAULT;
            case Idle _ when spaceHeld -> Cursor.OPEN_HAND;
            case Idle _ when hovered instanceof Hit.Port -> Cursor.CROSSHAIR;
            case Idle _ when hovered instanceof Hit.Wire -> Cursor.HAND;
            case Idle _ when hovered instanceof Hit.Head(_, boolean chevron) ->
                    chevron ? Cursor.HAND : Cursor.MOVE;
            case Idle _ when hovered instanceof Hit.Note(_, boolean grip) && grip ->
                    Cursor.SE_RESIZE;
            default -> Cursor.DEFAULT;
        };
    }
}
