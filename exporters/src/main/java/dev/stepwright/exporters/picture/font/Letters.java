package dev.stepwright.exporters.picture.font;

import dev.stepwright.canvas.text.Face;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// The outlines of the letters in a bundled face: the same file that the screen draws from.
public final class Letters {
    static final GeneralPath NOTHING = new GeneralPath();

    private final OpenTypeFont font;
    private final CmapLookup glyphs;
    private final int unitsPerEm;

    private Letters(Face face) {
        try (var in = face.open()) {
            font = new OTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /// Read when the first picture needs them, which takes some tens of milliseconds a face.
    private static final class Holder {
        static final Letters[] ALL =
                Arrays.stream(Face.values()).map(Letters::new).toArray(Letters[]::new);
    }

    public static Letters of(Face face) {
        return Holder.ALL[face.ordinal()];
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    public boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /// The outline in units of the em square, with `y` growing upwards; empty for what the face
    /// does not have.
    public synchronized GeneralPath outline(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        if (glyph == 0) {
            return new GeneralPath();
        }
        try {
            if (font.isPostScript()) {
                return font.getCFF().getFont().getType2CharString(glyph).getPath();
            }
            @Nullable GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /// How far the face reaches above the base line, in units of the em square.
    int ascender() {
        return metrics().getAscender();
    }

    /// How far it reaches below, as a negative number.
    int descender() {
        return metrics().getDescender();
    }

    private HorizontalHeaderTable metrics() {
        try {
            return font.getHorizontalHeader();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }
}
