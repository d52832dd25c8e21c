package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Frame;
import dev.stepwright.canvas.scene.FrameTitle;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Draws what lies under wires and cards, in world coordinates: the quiet grounds of groups,
/// branches and loops, and the notes.
final class GroundPainter {
    static final TextStyle NOTE = TextStyle.BODY;
    static final double NOTE_LEADING = 17;
    static final double NOTE_PADDING = 12;
    private static final double FIRST_LINE = 12;
    private static final double CORNER = 12;
    private static final double NOTE_CORNER = 4;
    private static final double TITLE_LINE = 15;
    private static final double TITLE_HEIGHT = 22;
    private static final double LEAST_TITLE = 9;

    /// Each frame darkens what lies in it a little; beyond so many, one in the other, wires and
    /// titles would no longer stand out.
    private static final int DEEPEST = 4;

    private final CanvasScene scene;
    private final Palette palette;
    private final Detail detail;
    private final double zoom;
    private final PaintState state;
    private final Brush brush;

    GroundPainter(
            CanvasScene scene,
            Palette palette,
            Detail detail,
            double zoom,
            PaintState state,
            Brush brush) {
        this.scene = scene;
        this.palette = palette;
        this.detail = detail;
        this.zoom = zoom;
        this.state = state;
        this.brush = brush;
    }

    void paint(Rect visible) {
        for (Frame.Placed frame : scene.frames()) {
            if (frame.bounds().intersects(visible)) {
                frame(frame);
            }
        }
        for (NoteBox note : scene.ground().notes()) {
            if (note.bounds().intersects(visible)) {
                note(note);
            }
        }
    }

    /// What a frame is filled with, from near and from far.
    ///
    /// @param group whether it is a group's
    static Colour fill(Palette palette, boolean group) {
        return palette.textSecond().withOpacity(group ? 0.05 : 0.03);
    }

    /// The line around a frame, from near and from far.
    ///
    /// @param group whether it is a group's
    static Colour edge(Palette palette, boolean group) {
        return group ? palette.textSecond().withOpacity(0.4) : palette.divider();
    }

    private void frame(Frame.Placed placed) {
        boolean group = placed.frame().isGroup();
        Rect bounds = placed.bounds();
        double pixel = Math.max(1, 1 / zoom);
        if (placed.frame().inside() < DEEPEST) {
            brush.fillRound(bounds, CORNER, fill(palette, group));
        }
        brush.strokeRound(
                bounds.grown(-pixel / 2), CORNER, Stroke.solid(edge(palette, group), pixel));
    }

    /// The titles of frames, over the wires: where one has to run through a title, it passes
    /// behind.
    void titles(Rect visible) {
        if (zoom >= detail.compact()) {
            for (Frame.Placed frame : scene.frames()) {
                if (frame.bounds().intersects(visible)) {
                    title(frame);
                }
            }
        }
    }

    /// It keeps a legible size on the screen where there is room.
    private void title(Frame.Placed placed) {
        Frame frame = placed.frame();
        FrameTitle place = scene.title(placed);
        Rect area = place.area();
        TextStyle style = frame.titleStyle();
        double scale = Math.max(1, LEAST_TITLE / (style.size() * zoom));
        double room = area.width() / scale - FrameTitle.TEXT_LEFT - 8;
        String title = TextMeasure.fit(frame.title(), room, style);
        Colour colour = frame.isGroup() ? palette.text() : palette.textSecond();
        brush.save();
        brush.transform(scale, area.x(), area.y() + TITLE_HEIGHT * (1 - scale) / 2);
        if (place.crossed()) {
            double width = FrameTitle.TEXT_LEFT - 4 + TextMeasure.width(title, style) + 6;
            brush.fillRound(
                    new Rect(6, 3, width, TITLE_HEIGHT - 6),
                    NOTE_CORNER,
                    fill(palette, frame.isGroup()).over(palette.canvas()));
        }
        chevron(new Point(14, 11), colour);
        if (!title.isEmpty()) {
            brush.text(title, new Point(FrameTitle.TEXT_LEFT, TITLE_LINE), style, colour);
        }
        brush.restore();
    }

    private void chevron(Point middle, Colour colour) {
        var path =
                new Path.Builder()
                        .moveTo(middle.x() - 3.5, middle.y() - 1.75)
                        .lineTo(middle.x(), middle.y() + 1.75)
                        .lineTo(middle.x() + 3.5, middle.y() - 1.75)
                        .build();
        brush.stroke(path, Stroke.solid(colour, 1.5));
    }

    private void note(NoteBox note) {
        Rect bounds = note.bounds();
        double pixel = Math.max(1, 1 / zoom);
        brush.fillRound(bounds, NOTE_CORNER, palette.note());
        brush.strokeRound(
                bounds.grown(-pixel / 2), NOTE_CORNER, Stroke.solid(palette.noteEdge(), pixel));
        if (zoom >= detail.compact()) {
            text(note);
        }
        if (state.notes().contains(note.id())) {
            double gap = 3 / zoom;
            brush.strokeRound(
                    bounds.grown(gap), NOTE_CORNER + gap, Stroke.solid(palette.accent(), 2 / zoom));
        }
        if (zoom >= detail.full()) {
            grip(bounds);
        }
    }

    private void grip(Rect bounds) {
        for (int i = 1; i <= 2; i++) {
            double back = 4 + 4 * i;
            brush.stroke(
                    Path.line(
                            new Point(bounds.right() - back, bounds.bottom() - 4),
                            new Point(bounds.right() - 4, bounds.bottom() - back)),
                    Stroke.solid(palette.noteEdge(), 1.25));
        }
    }

    /// At its own size near by; from farther away at one that can be read, as much of it as fits.
    private void text(NoteBox note) {
        double scale = Math.max(1, detail.titleSize() / (NOTE.size() * zoom));
        double width = note.bounds().width() / scale - 2 * NOTE_PADDING;
        double height = note.bounds().height() / scale - 2 * NOTE_PADDING + 5;
        brush.save();
        brush.transform(scale, note.bounds().x(), note.bounds().y());
        double line = NOTE_PADDING + FIRST_LINE - 1;
        for (String each : lines(note.text(), width, height)) {
            brush.text(each, new Point(NOTE_PADDING, line), NOTE, palette.text());
            line += NOTE_LEADING;
        }
        brush.restore();
    }

    static List<String> lines(String text, double width, double height) {
        int most = (int) Math.max(1, Math.floor(height / NOTE_LEADING));
        var lines = new ArrayList<String>();
        String[] paragraphs = text.split("\\R", -1);
        for (int i = 0; i < paragraphs.length && lines.size() < most; i++) {
            if (paragraphs[i].isBlank()) {
                lines.add("");
            } else {
                int left = most - lines.size();
                lines.addAll(TextMeasure.wrap(paragraphs[i], width, left, NOTE));
            }
            if (lines.size() == most && i < paragraphs.length - 1) {
                String last = lines.removeLast();
                lines.add(last.endsWith("…") ? last : TextMeasure.fit(last + " …", width, NOTE));
            }
        }
        return lines;
    }
}
