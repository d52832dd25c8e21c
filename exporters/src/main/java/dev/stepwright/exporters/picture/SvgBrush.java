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
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.exporters.picture.font.SmallFont;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes what is drawn as an SVG 1.1 document.
///
/// Saved states become groups. Numbers have at most two decimals, so that the same scene always
/// gives the same text. The letters that are used come along in a small font; a reader that takes
/// another one is told how long each text is.
final class SvgBrush implements Brush {
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder clips = new StringBuilder();
    private final Map<Face, SmallFont> fonts = new EnumMap<>(Face.class);
    private final Deque<Integer> groups = new ArrayDeque<>();
    private final double width;
    private final double height;
    private final double scale;
    private int open;
    private int clipCount;

    /// @param width what is drawn on
    /// @param scale how large it is shown
    SvgBrush(double width, double height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /// The document so far; call it when everything is drawn.
    public String document() {
        var text = new StringBuilder();
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(number(width * scale));
        text.append("\" height=\"").append(number(height * scale)).append("\" viewBox=\"0 0 ");
        text.append(number(width)).append(' ').append(number(height));
        text.append("\" text-rendering=\"geometricPrecision\">\n");
        if (!fonts.isEmpty()) {
            text.append("<style>\n");
            fonts.values().forEach(font -> text.append(described(font)));
            text.append("</style>\n");
        }
        if (!clips.isEmpty()) {
            text.append("<defs>\n").append(clips).append("</defs>\n");
        }
        return text.append(body).append("</svg>\n").toString();
    }

    private static String described(SmallFont font) {
        return "@font-face{font-family:\"%s\";font-weight:%d;src:url(data:font/otf;base64,%s)}\n"
                .formatted(
                        font.face().family(),
                        font.face().weight(),
                        Base64.getEncoder().encodeToString(font.openType()));
    }

    @Override
    public void fillRect(Rect area, Colour colour) {
        rect(area, 0).append(fill(colour)).append("/>\n");
    }

    @Override
    public void fillRound(Rect area, double radius, Colour colour) {
        rect(area, radius).append(fill(colour)).append("/>\n");
    }

    @Override
    public void strokeRound(Rect area, double radius, Stroke stroke) {
        rect(area, radius).append(line(stroke)).append("/>\n");
    }

    @Override
    public void fill(Path path, Colour colour) {
        path(path).append(fill(colour)).append("/>\n");
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        path(path).append(line(stroke)).append("/>\n");
    }

    @Override
    public void text(String text, Point baseline, TextStyle style, Colour colour) {
        fonts.computeIfAbsent(style.face(), SmallFont::new).add(text);
        String generic = style.face().family().contains("Mono") ? "monospace" : "sans-serif";
        body.append("<text x=\"").append(number(baseline.x()));
        body.append("\" y=\"").append(number(baseline.y()));
        body.append("\" font-family=\"").append(style.face().family()).append(", ").append(generic);
        body.append("\" font-size=\"").append(number(style.size()));
        if (style.face().weight() != 400) {
            body.append("\" font-weight=\"").append(style.face().weight());
        }
        body.append("\" textLength=\"").append(number(TextMeasure.width(text, style)));
        body.append("\" xml:space=\"preserve\"").append(fill(colour)).append('>');
        body.append(escaped(text)).append("</text>\n");
    }

    @Override
    public void save() {
        groups.push(open);
        open = 0;
    }

    @Override
    public void restore() {
        body.repeat("</g>\n", open);
        open = groups.pop();
    }

    @Override
    public void transform(double scale, double dx, double dy) {
        String move = "translate(" + number(dx) + ' ' + number(dy) + ')';
        group("transform=\"" + (scale == 1 ? move : move + " scale(" + precise(scale) + ')') + '"');
    }

    @Override
    public void opacity(double opacity) {
        group("opacity=\"" + number(opacity) + '"');
    }

    @Override
    public void clip(Rect area) {
        String id = "clip" + ++clipCount;
        clips.append("<clipPath id=\"").append(id).append("\"><rect").append(place(area));
        clips.append("/></clipPath>\n");
        group("clip-path=\"url(#" + id + ")\"");
    }

    private void group(String attribute) {
        body.append("<g ").append(attribute).append(">\n");
        open++;
    }

    private StringBuilder rect(Rect area, double radius) {
        body.append("<rect").append(place(area));
        if (radius > 0) {
            body.append(" rx=\"").append(number(radius)).append('"');
        }
        return body;
    }

    private static String place(Rect area) {
        return " x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                .formatted(
                        number(area.x()),
                        number(area.y()),
                        number(area.width()),
                        number(area.height()));
    }

    private StringBuilder path(Path path) {
        body.append("<path d=\"");
        for (Path.Part part : path.parts()) {
            switch (part) {
                case Path.MoveTo(var x, var y) -> points('M', x, y);
                case Path.LineTo(var x, var y) -> points('L', x, y);
                case Path.CubicTo(var x1, var y1, var x2, var y2, var x, var y) ->
                        points('C', x1, y1, x2, y2, x, y);
                case Path.Close() -> body.append('Z');
            }
        }
        return body.append('"');
    }

    private void points(char command, double... coordinates) {
        body.append(command);
        for (int i = 0; i < coordinates.length; i++) {
            body.append(i == 0 ? "" : " ").append(number(coordinates[i]));
        }
    }

    private static String fill(Colour colour) {
        return " fill=\"" + colour.hex() + '"' + opaque("fill-opacity", colour);
    }

    private static String line(Stroke stroke) {
        String dash = stroke.dash().stream().map(Decimals::number).collect(Collectors.joining(" "));
        return " fill=\"none\" stroke=\""
                + stroke.colour().hex()
                + "\" stroke-width=\""
                + number(stroke.width())
                + "\" stroke-linejoin=\"round\""
                + (dash.isEmpty()
                        ? " stroke-linecap=\"round\""
                        : " stroke-dasharray=\"" + dash + '"')
                + opaque("stroke-opacity", stroke.colour());
    }

    private static String opaque(String name, Colour colour) {
        return colour.opacity() == 1 ? "" : ' ' + name + "=\"" + number(colour.opacity()) + '"';
    }

    /// What XML does not allow at all, control characters and halves of pairs, becomes the
    /// replacement character.
    static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                default -> safe.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
                            }
                        });
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
