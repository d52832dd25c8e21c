package dev.stepwright.exporters.picture.font;

import dev.stepwright.canvas.text.Face;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A bundled face with the letters of one picture and no others.
///
/// A picture file carries it, so that a reader without the face sees the same letters in the same
/// places. It is made from the outlines: FontBox cannot write a part of a face with PostScript
/// outlines, and the whole of it is 600 KB.
public final class SmallFont {
    private final Face face;
    private final Letters letters;
    private final Map<Integer, Integer> glyphs = new LinkedHashMap<>();

    public SmallFont(Face face) {
        this.face = face;
        letters = Letters.of(face);
    }

    /// The number of the glyph for a letter, which will be in it from now on; the first is 1.
    public int glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, _ -> glyphs.size() + 1);
    }

    /// The letters of this text will be in it.
    public void add(String text) {
        text.codePoints().forEach(this::glyph);
    }

    public Face face() {
        return face;
    }

    /// The letters by the number of their glyph, beginning with glyph 1.
    public List<Integer> codePoints() {
        return List.copyOf(glyphs.keySet());
    }

    /// The same without those that the face cannot draw.
    SmallFont withKnownAlone() {
        var known = new SmallFont(face);
        codePoints().stream().filter(letters::has).forEach(known::glyph);
        return known;
    }

    public int unitsPerEm() {
        return letters.unitsPerEm();
    }

    public int ascender() {
        return letters.ascender();
    }

    public int descender() {
        return letters.descender();
    }

    /// The advance in units of the em square, as text is measured.
    public int advance(int codePoint) {
        return (int)
                Math.round(
                        TextMeasure.width(
                                Character.toString(codePoint),
                                new TextStyle(face, letters.unitsPerEm())));
    }

    /// The smallest rectangle around all letters, in units of the em square, `y` upwards.
    public Rectangle bounds() {
        return codePoints().stream()
                .map(each -> letters.outline(each).getBounds())
                .filter(each -> !each.isEmpty())
                .reduce(Rectangle::union)
                .orElse(new Rectangle(0, 0, 1, 1));
    }

    /// The outlines as a compact font (Adobe Technical Note 5176), one glyph for each letter
    /// after the empty glyph 0.
    public byte[] compact() {
        return CompactFont.of(
                name(),
                letters.unitsPerEm(),
                bounds(),
                Stream.concat(
                                Stream.of(CharString.of(unitsPerEm() / 2, Letters.NOTHING)),
                                codePoints().stream()
                                        .map(
                                                each ->
                                                        CharString.of(
                                                                advance(each),
                                                                letters.outline(each))))
                        .toList());
    }

    /// An OpenType file around them, for what cannot read a compact font alone. It leaves out what
    /// the face does not have, so that the reader takes another face for it.
    public byte[] openType() {
        return OpenTypeFile.of(withKnownAlone());
    }

    /// Its name, without blanks; six letters before it say that it is a part of a face, as PDF asks
    /// for (ISO 32000-1, 9.6.4).
    public String name() {
        long rest = Integer.toUnsignedLong(codePoints().hashCode());
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag
                + "+"
                + face.family().replace(" ", "")
                + (face.weight() == 400 ? "-Regular" : "-SemiBold");
    }
}
