package dev.stepwright.canvas.text;

import java.io.InputStream;
import java.util.Objects;

/// A font file that the program brings along.
///
/// The artefact of Inter has no medium weight; regular stands in for it wherever a design asks for
/// 500.
public enum Face {
    REGULAR("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf", "Inter", 400),
    SEMIBOLD("/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf", "Inter", 600),
    MONO(
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf",
            "JetBrains Mono",
            400);

    private final String resource;
    private final String family;
    private final int weight;

    Face(String resource, String family, int weight) {
        this.resource = resource;
        this.family = family;
        this.weight = weight;
    }

    public String family() {
        return family;
    }

    /// The weight as CSS counts it.
    public int weight() {
        return weight;
    }

    /// The font file; the caller closes it.
    public InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream(resource), resource);
    }
}
