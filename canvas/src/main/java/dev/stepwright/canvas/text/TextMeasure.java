package dev.stepwright.canvas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;

/// Measures and cuts text on the bundled fonts, so that screen, picture files and tests agree and
/// nobody needs a toolkit for it.
///
/// It knows advance widths only, no kerning and no shaping: what it says is exact for the scripts
/// the fonts have, and a careful guess for the others (an ideograph or emoji is as wide as it is
/// high).
public final class TextMeasure {
    private static final String ELLIPSIS = "…";
    private static final int DIRECT = 0x250;

    private final FontTables tables;
    private final double[] direct = new double[DIRECT];
    private final ConcurrentMap<Integer, Double> others = new ConcurrentHashMap<>();

    private TextMeasure(FontTables tables) {
        this.tables = tables;
        Arrays.fill(direct, Double.NaN);
    }

    /// Made on first use, one for each face.
    private static final class Holder {
        static final TextMeasure[] ALL =
                Arrays.stream(Face.values())
                        .map(face -> new TextMeasure(FontTables.of(face)))
                        .toArray(TextMeasure[]::new);
    }

    public static TextMeasure of(Face face) {
        return Holder.ALL[face.ordinal()];
    }

    public static double width(String text, TextStyle style) {
        return of(style.face()).em(text) * style.size();
    }

    /// The text, or as much of its beginning as fits with an ellipsis; empty when not even that
    /// fits.
    public static String fit(String text, double width, TextStyle style) {
        if (width(text, style) <= width) {
            return text;
        }
        return cut(text, width, style, kept -> text.substring(0, kept).stripTrailing() + ELLIPSIS);
    }

    /// Cuts in the middle, for ARNs and URIs whose both ends matter.
    public static String fitMiddle(String text, double width, TextStyle style) {
        if (width(text, style) <= width) {
            return text;
        }
        return cut(
                text,
                width,
                style,
                kept -> {
                    int head = boundary(text, (kept + 1) / 2);
                    int tail = boundary(text, text.length() - (kept - head));
                    return text.substring(0, head) + ELLIPSIS + text.substring(tail);
                });
    }

    /// At most `lines` lines, broken at spaces and the joints of names, and inside a word that is
    /// too long; the last one gets the ellipsis.
    public static List<String> wrap(String text, double width, int lines, TextStyle style) {
        var wrapped = new ArrayList<String>();
        int start = 0;
        while (start < text.length() && wrapped.size() < lines - 1) {
            int end = lineEnd(text, start, width, style);
            wrapped.add(text.substring(start, end).strip());
            start = end;
        }
        if (start < text.length() && lines > 0) {
            String rest = text.substring(start).strip();
            int newline = rest.indexOf('\n');
            wrapped.add(
                    newline < 0
                            ? fit(rest, width, style)
                            : fit(rest.substring(0, newline) + ELLIPSIS, width, style));
        }
        return wrapped;
    }

    private static int lineEnd(String text, int start, double width, TextStyle style) {
        TextMeasure measure = of(style.face());
        int end = start;
        double used = 0;
        int broken = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (codePoint == '\n') {
                return end + 1;
            }
            used += measure.em(codePoint) * style.size();
            if (used > width && !Character.isWhitespace(codePoint)) {
                int first = text.offsetByCodePoints(start, 1);
                return broken > start ? broken : Math.max(end, first);
            }
            end += Character.charCount(codePoint);
            if (mayBreak(text, end)) {
                broken = end;
            }
        }
        return end;
    }

    /// After spaces and the joints of names, and before a capital that begins a word inside one.
    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        if (Character.isWhitespace(before) || "-_./:".indexOf(before) >= 0) {
            return true;
        }
        return at < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(before);
    }

    private static String cut(
            String text, double width, TextStyle style, IntFunction<String> keeping) {
        int low = 0;
        int high = text.length();
        String best = "";
        while (low <= high) {
            int middle = (low + high) >>> 1;
            String candidate = keeping.apply(boundary(text, middle));
            if (width(candidate, style) <= width) {
                best = candidate;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    /// The offset itself, or the one before it if that would tear a pair of surrogates.
    private static int boundary(String text, int offset) {
        boolean torn =
                offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset))
                        && Character.isHighSurrogate(text.charAt(offset - 1));
        return torn ? offset - 1 : offset;
    }

    private double em(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            sum += em(codePoint);
            i += Character.charCount(codePoint);
        }
        return sum;
    }

    private double em(int codePoint) {
        if (codePoint >= DIRECT) {
            return others.computeIfAbsent(codePoint, this::look);
        }
        double known = direct[codePoint];
        if (Double.isNaN(known)) {
            known = look(codePoint);
            direct[codePoint] = known;
        }
        return known;
    }

    private double look(int codePoint) {
        double advance = tables.advance(codePoint);
        return advance >= 0 ? advance : fallback(codePoint);
    }

    private static double fallback(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 1 : 0.6;
        };
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xD7A3
                || codePoint >= 0xFF01 && codePoint <= 0xFF60
                || codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
    }
}
