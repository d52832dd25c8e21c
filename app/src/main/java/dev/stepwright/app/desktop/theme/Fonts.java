package dev.stepwright.app.desktop.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// The program's own fonts, brought along so that every machine draws and measures the same.
public final class Fonts {
    public static final String TEXT = "Inter";
    public static final String TITLE = "Inter SemiBold";
    public static final String CODE = "JetBrains Mono";

    private static final String ROOT = "/com/formdev/flatlaf/fonts/";
    private static boolean loaded;

    private Fonts() {}

    /// Makes the fonts known to JavaFX; a second call does nothing.
    public static synchronized void load() {
        if (loaded) return;
        for (var file :
                new String[] {
                    "inter/Inter-Regular.otf",
                    "inter/Inter-SemiBold.otf",
                    "jetbrains_mono/JetBrainsMono-Regular.ttf"
                }) {
            try (var stream = Fonts.class.getResourceAsStream(ROOT + file)) {
                if (stream == null)
                    throw new IllegalStateException("font missing on the class path: " + file);
                Font.loadFont(stream, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaded = true;
    }
}
