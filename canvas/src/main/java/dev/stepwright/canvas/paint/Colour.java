package dev.stepwright.canvas.paint;

/// A colour with its opacity, as one number `0xAARRGGBB`.
public record Colour(int argb) {
    /// From `#RRGGBB`.
    public static Colour of(String hex) {
        return new Colour(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    public int red() {
        return argb >> 16 & 0xFF;
    }

    public int green() {
        return argb >> 8 & 0xFF;
    }

    public int blue() {
        return argb & 0xFF;
    }

    /// From 0 to 1.
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    public Colour withOpacity(double opacity) {
        return new Colour((int) Math.round(opacity * 255) << 24 | argb & 0xFFFFFF);
    }

    /// The opaque colour that comes out when this one is laid over an opaque ground.
    public Colour over(Colour ground) {
        double share = opacity();
        return new Colour(
                0xFF000000
                        | mix(red(), ground.red(), share) << 16
                        | mix(green(), ground.green(), share) << 8
                        | mix(blue(), ground.blue(), share));
    }

    private static int mix(int top, int bottom, double share) {
        return (int) Math.round(top * share + bottom * (1 - share));
    }

    /// `#RRGGBB`, without the opacity.
    public String hex() {
        return String.format("#%06X", argb & 0xFFFFFF);
    }

    /// The contrast of two opaque colours as WCAG 2 counts it, from 1 to 21.
    public static double contrast(Colour a, Colour b) {
        double one = a.luminance();
        double other = b.luminance();
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
