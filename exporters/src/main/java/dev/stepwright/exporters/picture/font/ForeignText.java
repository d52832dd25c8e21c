package dev.stepwright.exporters.picture.font;

import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.util.ArrayList;
import java.util.List;

/// A text as shapes, also where the bundled face lacks its letters.
///
/// What the face lacks, such as Chinese, is taken from the fonts of the machine and fitted into the
/// width it was measured with. A machine without fonts gets boxes; nothing fails for it.
public final class ForeignText {
    private static final double SMALLEST_TEXT = 0.01;
    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

    private ForeignText() {}

    /// A piece whose letters the face has, or one without any of them.
    ///
    /// @param x where it begins, from the start of the text
    private record Piece(String text, boolean known, double x, double width) {}

    /// The outline of the whole text, its base line beginning at the origin and `y` growing
    /// downwards.
    public static GeneralPath outline(String text, TextStyle style) {
        return outline(text, style, true);
    }

    /// The outline of what the face lacks alone; the rest is left blank.
    public static GeneralPath foreign(String text, TextStyle style) {
        return outline(text, style, false);
    }

    private static GeneralPath outline(String text, TextStyle style, boolean withKnown) {
        var path = new GeneralPath();
        Letters letters = Letters.of(style.face());
        for (Piece piece : pieces(text, style, letters)) {
            if (!piece.known) {
                append(path, foreign(piece, style.size()), piece.x, 1, 1);
            } else if (withKnown) {
                double x = piece.x;
                double scale = style.size() / letters.unitsPerEm();
                for (int each : piece.text.codePoints().toArray()) {
                    append(path, letters.outline(each), x, scale, -scale);
                    x += TextMeasure.width(Character.toString(each), style);
                }
            }
        }
        return path;
    }

    private static List<Piece> pieces(String text, TextStyle style, Letters letters) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        double x = 0;
        for (int i = 0; i < text.length(); ) {
            boolean known = isKnown(text.codePointAt(i), letters);
            int end = i;
            while (end < text.length() && isKnown(text.codePointAt(end), letters) == known) {
                end += Character.charCount(text.codePointAt(end));
            }
            String piece = text.substring(start, end);
            double width = TextMeasure.width(piece, style);
            pieces.add(new Piece(piece, known, x, width));
            x += width;
            start = end;
            i = end;
        }
        return pieces;
    }

    /// Blanks and control characters are never drawn, so every face has them.
    private static boolean isKnown(int codePoint, Letters letters) {
        return letters.has(codePoint)
                || Character.isWhitespace(codePoint)
                || Character.isISOControl(codePoint);
    }

    private static Shape foreign(Piece piece, double size) {
        if (piece.width < SMALLEST_TEXT) {
            return Letters.NOTHING;
        }
        try {
            Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
            if (font.canDisplayUpTo(piece.text) < 0) {
                var line = new TextLayout(piece.text, font, PRECISE);
                double wide = Math.max(line.getAdvance(), SMALLEST_TEXT);
                return line.getOutline(
                        AffineTransform.getScaleInstance(Math.min(1, piece.width / wide), 1));
            }
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            // Java reports a machine without fonts in all these ways.
            return boxes(piece, size);
        }
        return boxes(piece, size);
    }

    /// A frame for each letter; its inside runs the other way round, so that it stays blank.
    private static Shape boxes(Piece piece, double size) {
        var path = new GeneralPath();
        int count = piece.text.codePointCount(0, piece.text.length());
        double each = piece.width / count;
        double line = size / 14;
        double height = 0.72 * size;
        for (int i = 0; i < count; i++) {
            double left = i * each + line;
            double right = Math.max(left, (i + 1) * each - line);
            box(path, left, right, -height, 0);
            box(
                    path,
                    Math.max(left, right - line),
                    Math.min(right, left + line),
                    line - height,
                    -line);
        }
        return path;
    }

    private static void box(GeneralPath path, double from, double to, double top, double bottom) {
        path.moveTo(from, top);
        path.lineTo(to, top);
        path.lineTo(to, bottom);
        path.lineTo(from, bottom);
        path.closePath();
    }

    private static void append(GeneralPath to, Shape shape, double x, double sx, double sy) {
        to.append(shape.getPathIterator(new AffineTransform(sx, 0, 0, sy, x, 0)), false);
    }
}
