package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.text.TextStyle;

/// A surface that can be drawn on: the screen or a picture file.
///
/// The painter knows no other, so what is exported is what is seen.
public interface Brush {
    void fillRect(Rect area, Colour colour);

    void fillRound(Rect area, double radius, Colour colour);

    void strokeRound(Rect area, double radius, Stroke stroke);

    void fill(Path path, Colour colour);

    void stroke(Path path, Stroke stroke);

    /// Text that begins at this point of its base line.
    void text(String text, Point baseline, TextStyle style, Colour colour);

    /// Keeps transformation, opacity and clip until the matching {@link #restore}.
    void save();

    void restore();

    /// Everything from now on is scaled and then moved, on top of what holds already.
    void transform(double scale, double dx, double dy);

    /// Everything from now on is this opaque, on top of what holds already.
    void opacity(double opacity);

    void clip(Rect area);

    default void fillCircle(Point center, double radius, Colour colour) {
        fillRound(circle(center, radius), radius, colour);
    }

    default void strokeCircle(Point center, double radius, Stroke stroke) {
        strokeRound(circle(center, radius), radius, stroke);
    }

    private static Rect circle(Point center, double radius) {
        return new Rect(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    }
}
