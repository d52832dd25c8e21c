package dev.stepwright.icons;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// A drawing on a 24 by 24 grid without colours: canvas, palette and exported pictures show the
/// same one.
///
/// @param name the name of its file, in kebab-case
/// @param shapes what to draw, from back to front
public record Icon(String name, List<Shape> shapes) {

    /// Width and height of the grid.
    public static final double SIZE = 24;

    /// Width of the stroke on that grid; caps and joins are round.
    public static final double STROKE = 1.8;

    private static final ConcurrentHashMap<Icon, List<Outline>> OUTLINES =
            new ConcurrentHashMap<>();

    public Icon {
        shapes = List.copyOf(shapes);
    }

    /// The shapes as segments, one outline per shape; parsed once per icon, because the canvas asks
    /// on every frame.
    ///
    /// @throws IllegalArgumentException if a path cannot be read
    public List<Outline> outlines() {
        return OUTLINES.computeIfAbsent(this, Icon::parse);
    }

    private static List<Outline> parse(Icon icon) {
        return icon.shapes.stream()
                .map(shape -> new Outline(PathData.parse(shape.path()), shape.filled()))
                .toList();
    }
}
