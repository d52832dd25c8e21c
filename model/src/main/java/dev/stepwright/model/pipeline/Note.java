package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.JsonObject;

/// A piece of paper on the canvas: what somebody wants to tell whoever reads the pipeline. It
/// changes nothing in it.
///
/// @param text one or more lines
/// @param x left edge in canvas units (pixels at 100 %)
/// @param y upper edge in canvas units
/// @param width in canvas units, at least [#LEAST_WIDTH]
/// @param height in canvas units, at least [#LEAST_HEIGHT]
/// @param kept the entry of the side file it was read from, with members that are not known here
public record Note(
        NoteId id, String text, double x, double y, double width, double height, JsonObject kept) {
    public static final double LEAST_WIDTH = 80;
    public static final double LEAST_HEIGHT = 40;

    public Note {
        width = Math.max(LEAST_WIDTH, width);
        height = Math.max(LEAST_HEIGHT, height);
    }

    public Note(NoteId id, String text, double x, double y, double width, double height) {
        this(id, text, x, y, width, height, JsonObject.EMPTY);
    }

    public Note withText(String other) {
        return new Note(id, other, x, y, width, height, kept);
    }

    public Note movedTo(double left, double top) {
        return new Note(id, text, left, top, width, height, kept);
    }

    public Note sized(double wide, double high) {
        return new Note(id, text, x, y, wide, high, kept);
    }

    public Note withId(NoteId other) {
        return new Note(other, text, x, y, width, height, kept);
    }
}
