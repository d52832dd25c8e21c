package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Remembers what was drawn, in screen coordinates.
final class RecordingBrush implements Brush {
    record Text(String text, Rect area, Colour colour) {}

    record Line(Path path, Stroke stroke) {}

    final List<Text> texts = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Rect> fills = new ArrayList<>();
    final Set<Colour> colours = new HashSet<>();
    private final Deque<double[]> saved = new ArrayDeque<>();
    private double scale = 1;
    private double dx;
    private double dy;

    private Rect placed(Rect area) {
        return new Rect(
                area.x() * scale + dx,
                area.y() * scale + dy,
                area.width() * scale,
                area.height() * scale);
    }

    @Override
    public void fillRect(Rect area, Colour colour) {
        fills.add(placed(area));
        colours.add(colour);
    }

    @Override
    public void fillRound(Rect area, double radius, Colour colour) {
        fillRect(area, colour);
    }

    @Override
    public void strokeRound(Rect area, double radius, Stroke stroke) {
        colours.add(stroke.colour());
    }

    @Override
    public void fill(Path path, Colour colour) {
        colours.add(colour);
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        lines.add(new Line(path, stroke));
        colours.add(stroke.colour());
    }

    @Override
    public void text(String text, Point baseline, TextStyle style, Colour colour) {
        Rect area =
                new Rect(
                        baseline.x(),
                        baseline.y() - style.size(),
                        TextMeasure.width(text, style),
                        style.size());
        texts.add(new Text(text, placed(area), colour));
    }

    @Override
    public void save() {
        saved.push(new double[] {scale, dx, dy});
    }

    @Override
    public void restore() {
        double[] before = saved.pop();
        scale = before[0];
        dx = before[1];
        dy = before[2];
    }

    @Override
    public void transform(double by, double x, double y) {
        dx += x * scale;
        dy += y * scale;
        scale *= by;
    }

    @Override
    public void opacity(double opacity) {}

    @Override
    public void clip(Rect area) {}

    boolean isBalanced() {
        return saved.isEmpty();
    }
}
