package dev.stepwright.icons;

import dev.stepwright.icons.Segment.Close;
import dev.stepwright.icons.Segment.CubicTo;
import dev.stepwright.icons.Segment.LineTo;
import dev.stepwright.icons.Segment.MoveTo;
import java.util.ArrayList;
import java.util.List;

/// Reads SVG path data with the commands M, L, H, V, C, Q, A and Z, absolute or relative.
///
/// Screen, SVG, PNG and PDF share this one reader, so a curve cannot come out differently on one of
/// them.
public final class PathData {

    private final String text;
    private int position;
    private final List<Segment> segments = new ArrayList<>();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private boolean started;

    private PathData(String text) {
        this.text = text;
    }

    /// The segments of a path in absolute coordinates.
    ///
    /// @throws IllegalArgumentException naming the place, if the text is not such a path
    public static List<Segment> parse(String path) {
        return new PathData(path).read();
    }

    private List<Segment> read() {
        skipSpace();
        while (position < text.length()) {
            char command = text.charAt(position);
            if (!isLetter(command)) {
                throw refused("a command was expected");
            }
            position++;
            perform(command);
            skipSpace();
        }
        return List.copyOf(segments);
    }

    private void perform(char command) {
        char kind = Character.toUpperCase(command);
        if ("MLHVCQAZ".indexOf(kind) < 0) {
            position--;
            throw refused("the command " + command + " is not supported");
        }
        if (!started && kind != 'M') {
            position--;
            throw refused("a path must begin with M");
        }
        boolean relative = kind != command;
        if (kind == 'Z') {
            close();
            return;
        }
        do {
            draw(kind, relative);
            // What follows the first point of a move are lines.
            kind = kind == 'M' ? 'L' : kind;
        } while (numberFollows());
    }

    private void draw(char kind, boolean relative) {
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        switch (kind) {
            case 'M' -> moveTo(dx + number(), dy + number());
            case 'L' -> lineTo(dx + number(), dy + number());
            case 'H' -> lineTo(dx + number(), y);
            case 'V' -> lineTo(x, dy + number());
            case 'C' ->
                    cubicTo(
                            dx + number(),
                            dy + number(),
                            dx + number(),
                            dy + number(),
                            dx + number(),
                            dy + number());
            case 'Q' -> quadTo(dx + number(), dy + number(), dx + number(), dy + number());
            default ->
                    arcTo(
                            number(),
                            number(),
                            number(),
                            flag(),
                            flag(),
                            dx + number(),
                            dy + number());
        }
    }

    private void moveTo(double toX, double toY) {
        segments.add(new MoveTo(toX, toY));
        started = true;
        startX = toX;
        startY = toY;
        at(toX, toY);
    }

    private void lineTo(double toX, double toY) {
        segments.add(new LineTo(toX, toY));
        at(toX, toY);
    }

    private void cubicTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        segments.add(new CubicTo(x1, y1, x2, y2, toX, toY));
        at(toX, toY);
    }

    private void quadTo(double cx, double cy, double toX, double toY) {
        cubicTo(
                x + (cx - x) * 2 / 3,
                y + (cy - y) * 2 / 3,
                toX + (cx - toX) * 2 / 3,
                toY + (cy - toY) * 2 / 3,
                toX,
                toY);
    }

    private void arcTo(
            double rx,
            double ry,
            double turn,
            boolean large,
            boolean sweep,
            double toX,
            double toY) {
        segments.addAll(new Arc(x, y, rx, ry, turn, large, sweep, toX, toY).segments());
        at(toX, toY);
    }

    private void close() {
        segments.add(new Close());
        at(startX, startY);
    }

    private void at(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private boolean numberFollows() {
        skipSpace();
        if (position >= text.length()) {
            return false;
        }
        char c = text.charAt(position);
        return isDigit(c) || c == '.' || c == '-' || c == '+';
    }

    private double number() {
        skipSpace();
        int from = position;
        skipSign();
        int digits = skipDigits();
        if (position < text.length() && text.charAt(position) == '.') {
            position++;
            digits += skipDigits();
        }
        if (digits == 0) {
            position = from;
            throw refused("a number was expected");
        }
        skipExponent();
        return Double.parseDouble(text.substring(from, position));
    }

    /// A flag is one character, so two of them may stand together without a space.
    private boolean flag() {
        skipSpace();
        if (position < text.length()) {
            char c = text.charAt(position);
            if (c == '0' || c == '1') {
                position++;
                return c == '1';
            }
        }
        throw refused("0 or 1 was expected");
    }

    private void skipExponent() {
        if (position < text.length() && Character.toLowerCase(text.charAt(position)) == 'e') {
            int from = position;
            position++;
            skipSign();
            if (skipDigits() == 0) {
                position = from;
            }
        }
    }

    private void skipSign() {
        if (position < text.length()
                && (text.charAt(position) == '-' || text.charAt(position) == '+')) {
            position++;
        }
    }

    private int skipDigits() {
        int from = position;
        while (position < text.length() && isDigit(text.charAt(position))) {
            position++;
        }
        return position - from;
    }

    private void skipSpace() {
        while (position < text.length() && " ,\t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(
                "Path data \"" + text + "\", character " + (position + 1) + ": " + why);
    }
}
