package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;

/// Draws the lines that say why a moved card rests where it does, in world coordinates.
final class GuidePainter {
    private static final double BEYOND = 12;
    private static final double TICK = 4;

    private GuidePainter() {}

    /// @param pixel the size of a pixel of the screen
    static void paint(Preview.Guide guide, Palette palette, double pixel, Brush brush) {
        Stroke stroke = Stroke.solid(palette.accent(), pixel);
        Point from = guide.from();
        Point to = guide.to();
        double length = Math.max(from.distanceTo(to), 1e-9);
        double alongX = (to.x() - from.x()) / length;
        double alongY = (to.y() - from.y()) / length;
        if (guide.gap()) {
            brush.stroke(Path.line(from, to), stroke);
            tick(from, alongX, alongY, TICK * pixel, stroke, brush);
            tick(to, alongX, alongY, TICK * pixel, stroke, brush);
        } else {
            double beyond = BEYOND * pixel;
            brush.stroke(
                    Path.line(
                            from.plus(-alongX * beyond, -alongY * beyond),
                            to.plus(alongX * beyond, alongY * beyond)),
                    stroke);
        }
    }

    /// Across the line, at one of its ends.
    private static void tick(
            Point at, double alongX, double alongY, double half, Stroke stroke, Brush brush) {
        brush.stroke(
                Path.line(
                        at.plus(-alongY * half, alongX * half),
                        at.plus(alongY * half, -alongX * half)),
                stroke);
    }
}
