package dev.stepwright.canvas.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The advance widths of one OpenType or TrueType file, read from its tables `head`, `hhea`, `hmtx`
/// and `cmap`.
///
/// A full font library needs 120 to 150 ms for the two weights of Inter at the start of the program
/// (FontBox 3.0.8, measured cold), because it reads the outlines too; these four tables take a
/// tenth of that, and widths are all we ask for.
final class FontTables {
    private final ByteBuffer data;
    private final int unitsPerEm;
    private final int metricsCount;
    private final int metrics;
    private final int characters;
    private final int charactersFormat;

    private FontTables(ByteBuffer data) {
        this.data = data;
        unitsPerEm = unsigned(table("head") + 18);
        metricsCount = unsigned(table("hhea") + 34);
        metrics = table("hmtx");
        characters = characterTable(table("cmap"));
        charactersFormat = unsigned(characters);
    }

    static FontTables of(Face face) {
        try (var in = face.open()) {
            return new FontTables(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /// The advance of a character in parts of the font size; negative if the font does not have it.
    double advance(int codePoint) {
        int glyph = charactersFormat == 12 ? glyphOf12(codePoint) : glyphOf4(codePoint);
        if (glyph == 0) {
            return -1;
        }
        return (double) unsigned(metrics + 4 * Math.min(glyph, metricsCount - 1)) / unitsPerEm;
    }

    private int table(String name) {
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            data.get(entry, tag);
            if (name.equals(new String(tag, StandardCharsets.US_ASCII))) {
                return data.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("The font has no table " + name);
    }

    private int characterTable(int cmap) {
        int best = 0;
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int table = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            int format = unsigned(table);
            if (format == 12) {
                return table;
            }
            if (format == 4) {
                best = table;
            }
        }
        if (best == 0) {
            throw new IllegalStateException("The font has no character table we can read");
        }
        return best;
    }

    private int glyphOf12(int codePoint) {
        int low = 0;
        int high = data.getInt(characters + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = characters + 16 + 12 * middle;
            if (codePoint < data.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > data.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return data.getInt(group + 8) + codePoint - data.getInt(group);
            }
        }
        return 0;
    }

    private int glyphOf4(int codePoint) {
        int segments = unsigned(characters + 6) / 2;
        int ends = characters + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int i = 0; i < segments && codePoint <= 0xFFFF; i++) {
            if (codePoint > unsigned(ends + 2 * i)) {
                continue;
            }
            int start = unsigned(starts + 2 * i);
            if (codePoint < start) {
                return 0;
            }
            int delta = unsigned(deltas + 2 * i);
            int offset = unsigned(offsets + 2 * i);
            if (offset == 0) {
                return (codePoint + delta) & 0xFFFF;
            }
            int glyph = unsigned(offsets + 2 * i + offset + 2 * (codePoint - start));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(data.getShort(at));
    }
}
