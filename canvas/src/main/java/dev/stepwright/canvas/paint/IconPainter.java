package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.icons.Icon;
import dev.stepwright.icons.Icons;
import dev.stepwright.icons.Outline;
import dev.stepwright.icons.Segment;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Draws an icon into a square.
final class IconPainter {
    private static final String FALLBACK = "unknown";
    private static final ConcurrentMap<String, List<Drawn>> KNOWN = new ConcurrentHashMap<>();

    private IconPainter() {}

    private record Drawn(Path path, boolean filled) {}

    static void paint(String name, Rect square, Colour colour, Brush brush) {
        List<Drawn> shapes = KNOWN.computeIfAbsent(name, IconPainter::read);
        Stroke stroke = Stroke.solid(colour, Icon.STROKE);
        brush.save();
        brush.transform(square.width() / Icon.SIZE, square.x(), square.y());
        for (Drawn shape : shapes) {
            if (shape.filled) {
                brush.fill(shape.path, colour);
            } else {
                brush.stroke(shape.path, stroke);
            }
        }
        brush.restore();
    }

    private static List<Drawn> read(String name) {
        return Icons.find(name).orElseGet(() -> Icons.of(FALLBACK)).outlines().stream()
                .map(outline -> new Drawn(path(outline), outline.filled()))
                .toList();
    }

    private static Path path(Outline outline) {
        var path = new Path.Builder();
        for (Segment segment : outline.segments()) {
            switch (segment) {
                case Segment.MoveTo(var x, var y) -> path.moveTo(x, y);
                case Segment.LineTo(var x, var y) -> path.lineTo(x, y);
                case Segment.CubicTo(var x1, var y1, var x2, var y2, var x, var y) ->
                        path.cubicTo(x1, y1, x2, y2, x, y);
                case Segment.Close() -> path.close();
            }
        }
        return path.build();
    }
}
