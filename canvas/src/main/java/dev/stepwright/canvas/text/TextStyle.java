package dev.stepwright.canvas.text;

/// A face at a size in pixels.
public record TextStyle(Face face, double size) {
    public static final TextStyle TITLE = new TextStyle(Face.SEMIBOLD, 13);
    public static final TextStyle SUBTITLE = new TextStyle(Face.REGULAR, 11);
    public static final TextStyle LABEL = new TextStyle(Face.REGULAR, 11);
    public static final TextStyle BODY = new TextStyle(Face.REGULAR, 12);
    public static final TextStyle CODE = new TextStyle(Face.MONO, 12);

    public TextStyle withSize(double other) {
        return new TextStyle(face, other);
    }
}
