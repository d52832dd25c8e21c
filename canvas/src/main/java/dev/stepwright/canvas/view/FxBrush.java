package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Brush;
import dev.stepwright.canvas.paint.Colour;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.text.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws on a JavaFX canvas.
final class FxBrush implements Brush {
    private static final Map<Colour, Color> COLOURS = new HashMap<>();

    private final GraphicsContext context;

    FxBrush(GraphicsContext context) {
        this.context = context;
    }

    @Override
    public void fillRect(Rect area, Colour colour) {
        context.setFill(fx(colour));
        context.fillRect(area.x(), area.y(), area.width(), area.height());
    }

    @Override
    public void fillRound(Rect area, double radius, Colour colour) {
        context.setFill(fx(colour));
        double arc = 2 * radius;
        context.fillRoundRect(area.x(), area.y(), area.width(), area.height(), arc, arc);
    }

    @Override
    public void strokeRound(Rect area, double radius, Stroke stroke) {
        pen(stroke);
        double arc = 2 * radius;
        context.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), arc, arc);
    }

    @Override
    public void fill(Path path, Colour colour) {
        context.setFill(fx(colour));
        trace(path);
        context.fill();
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        pen(stroke);
        trace(path);
        context.stroke();
    }

    @Override
    public void text(String text, Point baseline, TextStyle style, Colour colour) {
        context.setFill(fx(colour));
        context.setFont(Fonts.of(style));
        context.fillText(text, baseline.x(), baseline.y());
    }

    @Override
    public void save() {
        context.save();
    }

    @Override
    public void restore() {
        context.restore();
    }

    @Override
    public void transform(double scale, double dx, double dy) {
        context.transform(scale, 0, 0, scale, dx, dy);
    }

    @Override
    public void opacity(double opacity) {
        context.setGlobalAlpha(context.getGlobalAlpha() * opacity);
    }

    @Override
    public void clip(Rect area) {
        context.beginPath();
        context.rect(area.x(), area.y(), area.width(), area.height());
        context.clip();
    }

    private void pen(Stroke stroke) {
        context.setStroke(fx(stroke.colour()));
        context.setLineWidth(stroke.width());
        List<Double> dash = stroke.dash();
        if (dash.isEmpty()) {
            context.setLineDashes((double[]) null);
            context.setLineCap(StrokeLineCap.ROUND);
        } else {
            context.setLineDashes(dash.stream().mapToDouble(Double::doubleValue).toArray());
            context.setLineCap(StrokeLineCap.BUTT);
        }
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    private void trace(Path path) {
        context.beginPath();
        for (Path.Part part : path.parts()) {
            switch (part) {
                case Path.MoveTo(var x, var y) -> context.moveTo(x, y);
                case Path.LineTo(var x, var y) -> context.lineTo(x, y);
                case Path.CubicTo(var x1, var y1, var x2, var y2, var x, var y) ->
                        context.bezierCurveTo(x1, y1, x2, y2, x, y);
                case Path.Close() -> context.closePath();
            }
        }
    }

    static Color fx(Colour colour) {
        return COLOURS.computeIfAbsent(
                colour,
                c -> Color.rgb(c.red(), c.green(), c.blue(), c.opacity()));
    }
}
