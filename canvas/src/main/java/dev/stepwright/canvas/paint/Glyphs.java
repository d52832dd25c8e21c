package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Severity;

/// The small signs of status and problems; each differs in shape, not in colour alone.
final class Glyphs {
    static final double RADIUS = 8;

    private static final Path CHECK =
            new Path.Builder().moveTo(-3.5, 0.2).lineTo(-1, 2.7).lineTo(3.6, -2.5).build();
    private static final Path CROSS =
            new Path.Builder()
                    .moveTo(-2.6, -2.6)
                    .lineTo(2.6, 2.6)
                    .moveTo(2.6, -2.6)
                    .lineTo(-2.6, 2.6)
                    .build();
    private static final Path DASH = new Path.Builder().moveTo(-3.2, 0).lineTo(3.2, 0).build();
    private static final Path OCTAGON =
            Path.polygon(-3.3, -8, 3.3, -8, 8, -3.3, 8, 3.3, 3.3, 8, -3.3, 8, -8, 3.3, -8, -3.3);
    private static final Path SQUARE = Path.polygon(-2.8, -2.8, 2.8, -2.8, 2.8, 2.8, -2.8, 2.8);
    private static final Path AGAIN = again();
    private static final Path TRIANGLE =
            new Path.Builder()
                    .moveTo(-1.1, -6.4)
                    .cubicTo(-0.6, -7.2, 0.6, -7.2, 1.1, -6.4)
                    .lineTo(7.6, 5)
                    .cubicTo(8, 5.9, 7.4, 6.8, 6.5, 6.8)
                    .lineTo(-6.5, 6.8)
                    .cubicTo(-7.4, 6.8, -8, 5.9, -7.6, 5)
                    .close()
                    .build();
    private static final Path BANG = new Path.Builder().moveTo(0, -2.6).lineTo(0, 1.6).build();
    private static final Path INFO = new Path.Builder().moveTo(0, -0.4).lineTo(0, 3.4).build();

    private Glyphs() {}

    private static Path again() {
        var path = new Path.Builder();
        Path.arc(Point.ORIGIN, 3.6, -60, 290).parts().forEach(part -> add(path, part));
        return path.moveTo(-4.9, -4.4).lineTo(-4.6, -1.4).lineTo(-1.7, -2).build();
    }

    private static void add(Path.Builder path, Path.Part part) {
        switch (part) {
            case Path.MoveTo(var x, var y) -> path.moveTo(x, y);
            case Path.LineTo(var x, var y) -> path.lineTo(x, y);
            case Path.CubicTo(var a, var b, var c, var d, var x, var y) ->
                    path.cubicTo(a, b, c, d, x, y);
            case Path.Close() -> path.close();
        }
    }

    /// The sign of a status that does not move; moving ones are drawn by {@link #ring}.
    static void status(Status status, Point center, Palette palette, Brush brush) {
        Colour colour = palette.of(status);
        Stroke upon = Stroke.solid(palette.onStatus(), 1.7);
        brush.save();
        brush.transform(1, center.x(), center.y());
        switch (status) {
            case IDLE, EXECUTING, STOPPING -> {}
            case WAITING -> brush.strokeCircle(Point.ORIGIN, 6.2, Stroke.solid(colour, 1.5));
            case SKIPPED -> {
                brush.strokeCircle(Point.ORIGIN, 6.2, Stroke.solid(colour, 1.5));
                brush.stroke(DASH, Stroke.solid(colour, 1.5));
            }
            case SUCCEEDED -> {
                brush.fillCircle(Point.ORIGIN, RADIUS, colour);
                brush.stroke(CHECK, upon);
            }
            case FAILED -> {
                brush.fill(OCTAGON, colour);
                brush.stroke(CROSS, upon);
            }
            case STOPPED -> {
                brush.fillCircle(Point.ORIGIN, RADIUS, colour);
                brush.fill(SQUARE, palette.onStatus());
            }
            case CACHED -> {
                brush.fillCircle(Point.ORIGIN, RADIUS, colour);
                brush.stroke(AGAIN, Stroke.solid(palette.onStatus(), 1.4));
            }
        }
        brush.restore();
    }

    /// The moving ring of a step that runs or is being stopped.
    static void ring(Status status, Point center, double angle, Palette palette, Brush brush) {
        Colour colour = palette.of(status);
        brush.strokeCircle(center, 6.4, Stroke.solid(colour.withOpacity(0.25), 2));
        brush.stroke(Path.arc(center, 6.4, angle - 90, 100), Stroke.solid(colour, 2));
    }

    /// A triangle with a bang, or for mere information a disc with an i.
    static void problem(Severity severity, Point center, Palette palette, Brush brush) {
        Colour colour = palette.of(severity);
        brush.save();
        brush.transform(1, center.x(), center.y());
        if (severity == Severity.INFO) {
            brush.fillCircle(Point.ORIGIN, 7, colour);
            brush.stroke(INFO, Stroke.solid(palette.onStatus(), 1.8));
            brush.fillCircle(new Point(0, -3.4), 1.1, palette.onStatus());
        } else {
            brush.fill(TRIANGLE, colour);
            brush.stroke(BANG, Stroke.solid(palette.onStatus(), 1.7));
            brush.fillCircle(new Point(0, 4.3), 1.05, palette.onStatus());
        }
        brush.restore();
    }

    /// The small circular arrow of a step that may be tried again or reuse its last result.
    static void again(Point center, Colour colour, Brush brush) {
        brush.save();
        brush.transform(1, center.x(), center.y());
        brush.stroke(AGAIN, Stroke.solid(colour, 1.3));
        brush.restore();
    }
}
