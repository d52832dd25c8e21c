package dev.stepwright.exporters.picture;

import dev.stepwright.exporters.picture.font.SmallFont;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// A small font as the composite font of a PDF page (ISO 32000-1, 9.7): a letter is written as the
/// number of its glyph, in two bytes, and a table says which letter that is.
///
/// PDFBox embeds TrueType outlines alone, and ours are PostScript ones; so the font is put together
/// here from its objects.
final class PdfFont {
    private static final int SYMBOLIC = 4;

    /// How many lines a block of the table may have (Adobe Technical Note 5014).
    private static final int BLOCK = 100;

    private final String name;
    private final SmallFont font;

    /// @param name what the page calls it
    PdfFont(String name, SmallFont font) {
        this.name = name;
        this.font = font;
    }

    String name() {
        return name;
    }

    /// A text as hexadecimal digits for the page; its letters will be in the font.
    String encoded(String text) {
        var hex = new StringBuilder();
        text.codePoints().forEach(each -> hex.append("%04X".formatted(font.glyph(each))));
        return hex.toString();
    }

    /// The font with all that was written with it.
    COSDictionary object() throws IOException {
        var object = dictionary("Font");
        object.setName(COSName.SUBTYPE, "Type0");
        object.setName(COSName.BASE_FONT, font.name());
        object.setName(COSName.ENCODING, "Identity-H");
        var descendants = new COSArray();
        descendants.add(descendant());
        object.setItem(COSName.DESCENDANT_FONTS, descendants);
        object.setItem(COSName.TO_UNICODE, stream(letters().getBytes(StandardCharsets.US_ASCII)));
        return object;
    }

    private COSDictionary descendant() throws IOException {
        var object = dictionary("Font");
        object.setName(COSName.SUBTYPE, "CIDFontType0");
        object.setName(COSName.BASE_FONT, font.name());
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        object.setItem(COSName.CIDSYSTEMINFO, system);
        object.setItem(COSName.FONT_DESC, descriptor());
        object.setInt(COSName.DW, 1000);
        var each = new COSArray();
        font.codePoints().forEach(letter -> each.add(thousandths(font.advance(letter))));
        var widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        object.setItem(COSName.W, widths);
        return object;
    }

    private COSDictionary descriptor() throws IOException {
        var object = dictionary("FontDescriptor");
        object.setName(COSName.FONT_NAME, font.name());
        object.setString(COSName.FONT_FAMILY, font.face().family());
        object.setInt(COSName.FONT_WEIGHT, font.face().weight());
        object.setInt(COSName.FLAGS, SYMBOLIC);
        Rectangle bounds = font.bounds();
        var box = new COSArray();
        box.add(thousandths(bounds.x));
        box.add(thousandths(bounds.y));
        box.add(thousandths(bounds.x + bounds.width));
        box.add(thousandths(bounds.y + bounds.height));
        object.setItem(COSName.FONT_BBOX, box);
        object.setInt(COSName.ITALIC_ANGLE, 0);
        object.setItem(COSName.ASCENT, thousandths(font.ascender()));
        object.setItem(COSName.DESCENT, thousandths(font.descender()));
        object.setItem(COSName.CAP_HEIGHT, thousandths(font.unitsPerEm() * 7 / 10));
        object.setInt(COSName.STEM_V, font.face().weight() / 5);
        COSStream outlines = stream(font.compact());
        outlines.setName(COSName.SUBTYPE, "CIDFontType0C");
        object.setItem(COSName.FONT_FILE3, outlines);
        return object;
    }

    private COSInteger thousandths(int units) {
        return COSInteger.get(Math.round(units * 1000.0 / font.unitsPerEm()));
    }

    private static COSDictionary dictionary(String type) {
        var object = new COSDictionary();
        object.setName(COSName.TYPE, type);
        return object;
    }

    static COSStream stream(byte[] bytes) throws IOException {
        var stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /// The table from glyph to letter, by which a reader finds and copies text.
    private String letters() {
        List<Integer> all = font.codePoints();
        var table =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                        /CMapName /Adobe-Identity-UCS def
                        /CMapType 2 def
                        1 begincodespacerange
                        <0000> <FFFF>
                        endcodespacerange
                        """);
        for (int from = 0; from < all.size(); from += BLOCK) {
            int to = Math.min(all.size(), from + BLOCK);
            table.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                table.append("<%04X> <".formatted(i + 1));
                Character.toString(all.get(i))
                        .chars()
                        .forEach(unit -> table.append("%04X".formatted(unit)));
                table.append(">\n");
            }
            table.append("endbfchar\n");
        }
        return table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
