package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Brush;
import dev.stepwright.canvas.paint.Colour;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.text.TextStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws on a JavaFX canvas.
///
/// Large rounded rectangles and lines along the axes are taken apart into plain rectangles and
/// small corners: the software pipeline fills a rectangle many times faster than it renders a path
/// of the same size.
final class FxBrush implements Brush {
    private static final Map<Colour, Color> COLOURS = new HashMap<>();

    private static final double ROUND = 0.5523;
    private static final double OVERLAP = 0.5;
    private static final double LARGE = 24;

    private final GraphicsContext context;
    private final Deque<double[]> saved = new ArrayDeque<>();
    private double scale = 1;
    private double left;
    private double top;
    private boolean hurried;
    private boolean used;

    FxBrush(GraphicsContext context) {
        this.context = context;
    }

    @Override
    public void fillRect(Rect area, Colour colour) {
        ink(colour);
        context.fillRect(area.x(), area.y(), area.width(), area.height());
    }

    @Override
    public void fillRound(Rect area, double radius, Colour colour) {
        ink(colour);
        double arc = 2 * radius;
        if (isLarge(area, radius) && isOnPixels(area)) {
            fillInPieces(area, radius);
        } else {
            context.fillRoundRect(area.x(), area.y(), area.width(), area.height(), arc, arc);
        }
    }

    /// The rounded band at the top, the one at the bottom, and a plain rectangle between them.
    private void fillInPieces(Rect area, double radius) {
        double band = Math.ceil(radius * scale) / scale;
        double right = area.right();
        double bottom = area.bottom();
        context.fillRect(area.x(), area.y() + band, area.width(), area.height() - 2 * band);
        context.fillRect(area.x() + band, area.y(), area.width() - 2 * band, band);
        context.fillRect(area.x() + band, bottom - band, area.width() - 2 * band, band);
        corner(area.x(), area.y(), 1, 1, radius, band);
        corner(right, area.y(), -1, 1, radius, band);
        corner(area.x(), bottom, 1, -1, radius, band);
        corner(right, bottom, -1, -1, radius, band);
    }

    private void corner(double x, double y, int dx, int dy, double radius, double band) {
        double k = radius * (1 - ROUND);
        context.beginPath();
        context.moveTo(x + dx * band, y + dy * band);
        context.lineTo(x, y + dy * band);
        context.lineTo(x, y + dy * radius);
        context.bezierCurveTo(x, y + dy * k, x + dx * k, y, x + dx * radius, y);
        context.lineTo(x + dx * band, y);
        context.closePath();
        context.fill();
    }

    @Override
    public void strokeRound(Rect area, double radius, Stroke stroke) {
        pen(stroke);
        double arc = 2 * radius;
        if (isLarge(area, radius) && isPlain(stroke)) {
            strokeInPieces(area, radius, stroke);
        } else {
            context.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), arc, arc);
        }
    }

    private void strokeInPieces(Rect area, double radius, Stroke stroke) {
        double left = area.x();
        double top = area.y();
        double right = area.right();
        double bottom = area.bottom();
        ink(stroke.colour());
        straight(left + radius, top, right - radius, top, stroke.width());
        straight(left + radius, bottom, right - radius, bottom, stroke.width());
        straight(left, top + radius, left, bottom - radius, stroke.width());
        straight(right, top + radius, right, bottom - radius, stroke.width());
        turn(left, top, 1, 1, radius);
        turn(right, top, -1, 1, radius);
        turn(left, bottom, 1, -1, radius);
        turn(right, bottom, -1, -1, radius);
    }

    private void turn(double x, double y, int dx, int dy, double radius) {
        if (radius <= 0) {
            return;
        }
        double k = radius * (1 - ROUND);
        context.beginPath();
        context.moveTo(x, y + dy * radius);
        context.bezierCurveTo(x, y + dy * k, x + dx * k, y, x + dx * radius, y);
        context.stroke();
    }

    /// A piece along an axis, as a rectangle that reaches a little under its neighbours.
    private void straight(double x1, double y1, double x2, double y2, double width) {
        double half = width / 2;
        double under = OVERLAP / scale;
        if (y1 == y2) {
            double from = Math.min(x1, x2) - under;
            context.fillRect(from, y1 - half, Math.abs(x2 - x1) + 2 * under, width);
        } else {
            double from = Math.min(y1, y2) - under;
            context.fillRect(x1 - half, from, width, Math.abs(y2 - y1) + 2 * under);
        }
    }

    private static boolean isPlain(Stroke stroke) {
        return stroke.dash().isEmpty() && stroke.colour().opacity() == 1;
    }

    private boolean isLarge(Rect area, double radius) {
        double least = Math.min(area.width(), area.height());
        return least * scale >= LARGE && least >= 2 * radius + 2;
    }

    private boolean isOnPixels(Rect area) {
        return isWhole(area.x() * scale + left)
                && isWhole(area.y() * scale + top)
                && isWhole(area.right() * scale + left)
                && isWhole(area.bottom() * scale + top);
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-3;
    }

    @Override
    public void fill(Path path, Colour colour) {
        ink(colour);
        trace(path);
        context.fill();
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        pen(stroke);
        if (isPlain(stroke) && path.parts().size() > 1 && isLong(path)) {
            strokeInPieces(path, stroke);
        } else {
            trace(path);
            context.stroke();
        }
    }

    private void strokeInPieces(Path path, Stroke stroke) {
        ink(stroke.colour());
        double x = 0;
        double y = 0;
        for (Path.Part part : path.parts()) {
            switch (part) {
                case Path.MoveTo(var toX, var toY) -> {
                    x = toX;
                    y = toY;
                }
                case Path.LineTo(var toX, var toY) -> {
                    straight(x, y, toX, toY, stroke.width());
                    x = toX;
                    y = toY;
                }
                case Path.CubicTo(var x1, var y1, var x2, var y2, var toX, var toY) -> {
                    context.beginPath();
                    context.moveTo(x, y);
                    context.bezierCurveTo(x1, y1, x2, y2, toX, toY);
                    context.stroke();
                    x = toX;
                    y = toY;
                }
                case Path.Close() -> {}
            }
        }
    }

    /// Whether it is a line along the axes that is worth taking apart.
    private boolean isLong(Path path) {
        double x = 0;
        double y = 0;
        double length = 0;
        for (Path.Part part : path.parts()) {
            switch (part) {
                case Path.MoveTo(var toX, var toY) -> {
                    x = toX;
                    y = toY;
                }
                case Path.LineTo(var toX, var toY) -> {
                    if (toX != x && toY != y) {
                        return false;
                    }
                    length += Math.abs(toX - x) + Math.abs(toY - y);
                    x = toX;
                    y = toY;
                }
                case Path.CubicTo(var x1, var y1, var x2, var y2, var toX, var toY) -> {
                    x = toX;
                    y = toY;
                }
                case Path.Close() -> {
                    return false;
                }
            }
        }
        return length * scale >= LARGE;
    }

    /// Prefers speed to spacing for the text to come.
    ///
    /// Scaled text is drawn from outlines, each letter exactly in its place, anew in every frame.
    /// Set in the size it has on the screen, the toolkit keeps the rendered letters but puts them
    /// on whole pixels.
    void hurry() {
        hurried = true;
    }

    @Override
    public void text(String text, Point baseline, TextStyle style, Colour colour) {
        ink(colour);
        if (!hurried || scale == 1) {
            context.setFont(Fonts.of(style));
            context.fillText(text, baseline.x(), baseline.y());
            return;
        }
        context.setFont(Fonts.of(style.withSize(onScreen(style.size()))));
        double x = baseline.x() * scale + left;
        double y = baseline.y() * scale + top;
        context.save();
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.fillText(text, x, Math.rint(y));
        context.restore();
    }

    /// In steps of an eighth of a pixel, so that zooming does not fill the memory with fonts.
    private double onScreen(double size) {
        return Math.max(1, Math.floor(size * scale * 8) / 8);
    }

    @Override
    public void save() {
        context.save();
        saved.push(new double[] {scale, left, top});
    }

    @Override
    public void restore() {
        context.restore();
        double[] before = saved.pop();
        scale = before[0];
        left = before[1];
        top = before[2];
    }

    @Override
    public void transform(double by, double dx, double dy) {
        context.transform(by, 0, 0, by, dx, dy);
        left += dx * scale;
        top += dy * scale;
        scale *= by;
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

    /// Whether nothing was drawn with it.
    boolean isUnused() {
        return !used;
    }

    /// Pixels, from the upper left corner.
    void image(Image image) {
        used = true;
        context.drawImage(image, 0, 0);
    }

    /// Pixels that fill an area.
    void image(Image image, Rect area) {
        used = true;
        context.drawImage(image, area.x(), area.y(), area.width(), area.height());
    }

    private void ink(Colour colour) {
        used = true;
        context.setFill(fx(colour));
    }

    private void pen(Stroke stroke) {
        used = true;
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
                colour, c -> Color.rgb(c.red(), c.green(), c.blue(), c.opacity()));
    }
}
