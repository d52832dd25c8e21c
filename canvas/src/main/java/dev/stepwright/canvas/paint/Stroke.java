package dev.stepwright.canvas.paint;

import java.util.List;

/// How a line is drawn: ends and joins are round unless it is dashed.
///
/// @param dash lengths of stroke and gap; empty for a solid line
public record Stroke(Colour colour, double width, List<Double> dash) {
    public Stroke {
        dash = List.copyOf(dash);
    }

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of());
    }

    public static Stroke dashed(Colour colour, double width, double on, double off) {
        return new Stroke(colour, width, List.of(on, off));
    }
}
