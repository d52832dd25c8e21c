package dev.stepwright.exporters.picture;

import static dev.stepwright.exporters.picture.Decimals.number;
import static dev.stepwright.exporters.picture.Decimals.precise;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Brush;
import dev.stepwright.canvas.paint.Colour;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.text.Face;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.exporters.picture.font.ForeignText;
import dev.stepwright.exporters.picture.font.SmallFont;
import java.awt.geom.PathIterator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes what is drawn as the content of one PDF page (ISO 32000-1, chapters 8 and 9), with `y`
/// growing downwards as everywhere else.
///
/// Texts stay texts: the letters go into a small font of the page, in the order of their first use.
// What a face lacks is in that font too, without an outline, so that it can be found and
/// copied; its shape is drawn beside.
final class PdfBrush implements Brush {
    private static final double ROUND = 0.5523;

    private final StringBuilder content = new StringBuilder();
    private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
    private final Map<Integer, String> opacities = new TreeMap<>();
    private final Deque<Double> saved = new ArrayDeque<>();
    private double opacity = 1;

    /// The content stream so far.
    String content() {
        return content.toString();
    }

    /// The fonts that the texts use.
    Map<Face, PdfFont> fonts() {
        return fonts;
    }

    /// The names of the opacities that are used, by opacity in parts of 255.
    Map<Integer, String> opacities() {
        return opacities;
    }

    @Override
    public void fillRect(Rect area, Colour colour) {
        paint(colour, false);
        rectangle(area);
        content.append("f\n");
    }

    @Override
    public void fillRound(Rect area, double radius, Colour colour) {
        paint(colour, false);
        round(area, radius);
        content.append("f\n");
    }

    @Override
    public void strokeRound(Rect area, double radius, Stroke stroke) {
        pen(stroke);
        round(area, radius);
        content.append("S\n");
    }

    @Override
    public void fill(Path path, Colour colour) {
        paint(colour, false);
        trace(path);
        content.append("f\n");
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        pen(stroke);
        trace(path);
        content.append("S\n");
    }

    @Override
    public void text(String text, Point baseline, TextStyle style, Colour colour) {
        paint(colour, false);
        PdfFont font =
                fonts.computeIfAbsent(
                        style.face(),
                        face -> new PdfFont("F" + face.ordinal(), new SmallFont(face)));
        content.append("BT /").append(font.name()).append(' ').append(precise(style.size()));
        content.append(" Tf 1 0 0 -1 ");
        at(baseline.x(), baseline.y())
                .append("Tm <")
                .append(font.encoded(text))
                .append("> Tj ET\n");
        foreign(text, baseline, style);
    }

    private void foreign(String text, Point baseline, TextStyle style) {
        PathIterator path = ForeignText.foreign(text, style).getPathIterator(null);
        if (path.isDone()) {
            return;
        }
        double[] p = new double[6];
        double x = baseline.x();
        double y = baseline.y();
        double lastX = x;
        double lastY = y;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> at(x + p[0], y + p[1]).append("m ");
                case PathIterator.SEG_LINETO -> at(x + p[0], y + p[1]).append("l ");
                case PathIterator.SEG_QUADTO -> {
                    at(lastX + 2 * (x + p[0] - lastX) / 3, lastY + 2 * (y + p[1] - lastY) / 3);
                    at(x + p[2] + 2 * (p[0] - p[2]) / 3, y + p[3] + 2 * (p[1] - p[3]) / 3);
                    at(x + p[2], y + p[3]).append("c ");
                }
                case PathIterator.SEG_CUBICTO -> {
                    at(x + p[0], y + p[1]);
                    at(x + p[2], y + p[3]);
                    at(x + p[4], y + p[5]).append("c ");
                }
                default -> content.append("h ");
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int end =
                        kind == PathIterator.SEG_CUBICTO
                                ? 4
                                : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                lastX = x + p[end];
                lastY = y + p[end + 1];
            }
        }
        content.append("f\n");
    }

    @Override
    public void save() {
        content.append("q\n");
        saved.push(opacity);
    }

    @Override
    public void restore() {
        content.append("Q\n");
        opacity = saved.pop();
    }

    @Override
    public void transform(double scale, double dx, double dy) {
        String by = precise(scale);
        content.append(by).append(" 0 0 ").append(by).append(' ');
        at(dx, dy).append("cm\n");
    }

    @Override
    public void opacity(double by) {
        opacity *= by;
    }

    @Override
    public void clip(Rect area) {
        rectangle(area);
        content.append("W n\n");
    }

    private void pen(Stroke stroke) {
        paint(stroke.colour(), true);
        content.append(precise(stroke.width())).append(" w 1 j ");
        content.append(stroke.dash().isEmpty() ? "1 J [] 0 d\n" : "0 J [");
        if (!stroke.dash().isEmpty()) {
            content.append(
                    stroke.dash().stream()
                            .map(Decimals::precise)
                            .collect(Collectors.joining(" ", "", "] 0 d\n")));
        }
    }

    private void paint(Colour colour, boolean line) {
        int opaque = (int) Math.round(colour.opacity() * opacity * 255);
        String name = opacities.computeIfAbsent(opaque, each -> "O" + each);
        content.append('/').append(name).append(" gs ");
        channel(colour.red());
        channel(colour.green());
        channel(colour.blue());
        content.append(line ? "RG\n" : "rg\n");
    }

    private void channel(int value) {
        content.append(precise(value / 255.0)).append(' ');
    }

    private void rectangle(Rect area) {
        at(area.x(), area.y());
        at(area.width(), area.height()).append("re ");
    }

    private void round(Rect area, double wanted) {
        double r = Math.min(wanted, Math.min(area.width(), area.height()) / 2);
        if (r <= 0) {
            rectangle(area);
            return;
        }
        double k = r * (1 - ROUND);
        double x = area.x();
        double y = area.y();
        double right = area.right();
        double bottom = area.bottom();
        at(x + r, y).append("m ");
        at(right - r, y).append("l ");
        curve(right - k, y, right, y + k, right, y + r);
        at(right, bottom - r).append("l ");
        curve(right, bottom - k, right - k, bottom, right - r, bottom);
        at(x + r, bottom).append("l ");
        curve(x + k, bottom, x, bottom - k, x, bottom - r);
        at(x, y + r).append("l ");
        curve(x, y + k, x + k, y, x + r, y);
        content.append("h ");
    }

    private void trace(Path path) {
        for (Path.Part part : path.parts()) {
            switch (part) {
                case Path.MoveTo(var x, var y) -> at(x, y).append("m ");
                case Path.LineTo(var x, var y) -> at(x, y).append("l ");
                case Path.CubicTo(var x1, var y1, var x2, var y2, var x, var y) ->
                        curve(x1, y1, x2, y2, x, y);
                case Path.Close() -> content.append("h ");
            }
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        at(x1, y1);
        at(x2, y2);
        at(x, y).append("c ");
    }

    private StringBuilder at(double x, double y) {
        return content.append(number(x)).append(' ').append(number(y)).append(' ');
    }
}
