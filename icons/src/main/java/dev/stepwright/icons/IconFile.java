package dev.stepwright.icons;

import java.util.ArrayList;
import java.util.List;

/// Reads the one form of SVG our icons are kept in: a fixed first line, then one path element per
/// line.
///
/// Being this strict costs a designer a moment and saves the program an XML parser while it starts.
final class IconFile {

    static final String OPENING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" fill=\"none\""
                    + " stroke=\"currentColor\" stroke-width=\"1.8\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";
    static final String CLOSING = "</svg>";

    private static final String PATH = "<path d=\"";
    private static final String STROKED_END = "\"/>";
    private static final String FILLED_END = "\" fill=\"currentColor\" stroke=\"none\"/>";

    private IconFile() {}

    static Icon read(String name, String svg) {
        var lines = svg.strip().lines().map(String::strip).toList();
        int last = lines.size() - 1;
        if (last < 2 || !lines.getFirst().equals(OPENING) || !lines.get(last).equals(CLOSING)) {
            throw refused(
                    name, "must begin with " + OPENING + ", hold paths, and end with " + CLOSING);
        }
        List<Shape> shapes = new ArrayList<>();
        for (String line : lines.subList(1, last)) {
            shapes.add(shape(name, line));
        }
        return new Icon(name, shapes);
    }

    private static Shape shape(String name, String line) {
        boolean filled = line.endsWith(FILLED_END);
        String end = filled ? FILLED_END : STROKED_END;
        if (line.startsWith(PATH) && line.endsWith(end)) {
            String path = line.substring(PATH.length(), line.length() - end.length());
            if (path.indexOf('"') < 0) {
                return new Shape(path, filled);
            }
        }
        throw refused(name, "has a line that is neither a stroked nor a filled path: " + line);
    }

    private static IllegalArgumentException refused(String name, String why) {
        return new IllegalArgumentException("The file of icon \"" + name + "\" " + why);
    }
}
