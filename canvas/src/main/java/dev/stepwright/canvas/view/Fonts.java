package dev.stepwright.canvas.view;

import dev.stepwright.canvas.text.Face;
import dev.stepwright.canvas.text.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/// The bundled fonts as JavaFX knows them; each file is loaded once, each size made once.
public final class Fonts {
    private static final Map<Face, Font> LOADED = new ConcurrentHashMap<>();
    private static final Map<TextStyle, Font> KNOWN = new ConcurrentHashMap<>();

    private Fonts() {}

    /// Makes all faces known to the toolkit, so that style sheets can name their families too.
    public static void load() {
        for (Face face : Face.values()) {
            base(face);
        }
    }

    public static Font of(TextStyle style) {
        Font known = KNOWN.get(style);
        if (known == null) {
            // A font as it was loaded knows no other fonts for the scripts that it lacks; one made
            // by its name does.
            known = new Font(base(style.face()).getName(), style.size());
            KNOWN.put(style, known);
        }
        return known;
    }

    private static Font base(Face face) {
        return LOADED.computeIfAbsent(face, Fonts::read);
    }

    private static Font read(Face face) {
        try (var in = face.open()) {
            Font font = Font.loadFont(in, 12);
            if (font == null) {
                throw new IllegalStateException("Cannot load the font " + face);
            }
            return font;
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }
}
