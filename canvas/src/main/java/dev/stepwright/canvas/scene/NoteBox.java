package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.Note;
import dev.stepwright.model.pipeline.NoteId;

/// A note as it is drawn.
public record NoteBox(NoteId id, String text, Rect bounds) {
    private static final double GRIP = 14;

    public static NoteBox of(Note note) {
        return new NoteBox(
                note.id(), note.text(), new Rect(note.x(), note.y(), note.width(), note.height()));
    }

    public NoteBox withBounds(Rect other) {
        return new NoteBox(id, text, other);
    }

    /// The corner by which its size is changed.
    public Rect grip() {
        return new Rect(bounds.right() - GRIP, bounds.bottom() - GRIP, GRIP, GRIP);
    }

    Hit hit(Point at, double tolerance) {
        return new Hit.Note(id, grip().grown(tolerance / 2).contains(at));
    }
}
