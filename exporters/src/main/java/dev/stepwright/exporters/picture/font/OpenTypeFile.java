package dev.stepwright.exporters.picture.font;

import java.awt.Rectangle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes an OpenType file around a small font, with the tables that browsers ask for (the OpenType
/// specification, 1.9, names them and their fields).
final class OpenTypeFile {
    private static final int WINDOWS = 3;
    private static final int ENGLISH = 0x409;

    private final SmallFont font;
    private final List<Integer> codePoints;
    private final Rectangle bounds;

    private OpenTypeFile(SmallFont font) {
        this.font = font;
        codePoints = font.codePoints();
        bounds = font.bounds();
    }

    static byte[] of(SmallFont font) {
        var file = new OpenTypeFile(font);
        var tables = new TreeMap<String, byte[]>();
        tables.put("CFF ", font.compact());
        tables.put("OS/2", file.windows());
        tables.put("cmap", file.characters());
        tables.put("head", file.head());
        tables.put("hhea", file.horizontal());
        tables.put("hmtx", file.widths());
        tables.put("maxp", new Bytes().u32(0x5000).u16(file.glyphs()).array());
        tables.put("name", file.names());
        tables.put("post", new Bytes().u32(0x30000, 0).u16(0, 0).u32(0, 0, 0, 0, 0).array());
        return joined(tables);
    }

    private int glyphs() {
        return codePoints.size() + 1;
    }

    private byte[] head() {
        return new Bytes()
                .u32(0x10000, 0x10000, 0, 0x5F0F3CF5)
                .u16(3, font.unitsPerEm())
                .u32(0, 0, 0, 0)
                .u16(bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height)
                .u16(0, 3, 2, 0, 0)
                .array();
    }

    private byte[] horizontal() {
        int widest = codePoints.stream().mapToInt(font::advance).max().orElse(font.unitsPerEm());
        return new Bytes()
                .u32(0x10000)
                .u16(font.ascender(), font.descender(), 0, widest, 0, 0)
                .u16(bounds.x + bounds.width, 1, 0, 0, 0, 0, 0, 0, 0, glyphs())
                .array();
    }

    private byte[] widths() {
        var widths = new Bytes().u16(font.unitsPerEm() / 2, 0);
        codePoints.forEach(each -> widths.u16(font.advance(each), 0));
        return widths.array();
    }

    /// One group for each code point, in a table of format 12.
    private byte[] characters() {
        var groups = new Bytes();
        codePoints.stream().sorted().forEach(each -> groups.u32(each, each, font.glyph(each)));
        return new Bytes()
                .u16(0, 1, WINDOWS, 10)
                .u32(12)
                .u16(12, 0)
                .u32(16 + groups.size(), 0, codePoints.size())
                .all(groups.array())
                .array();
    }

    private byte[] windows() {
        int weight = font.face().weight();
        var range =
                codePoints.stream().mapToInt(each -> Math.min(0xFFFF, each)).summaryStatistics();
        int first = codePoints.isEmpty() ? 0 : range.getMin();
        int last = codePoints.isEmpty() ? 0 : range.getMax();
        int below = -font.descender();
        var table = new Bytes().u16(4, font.unitsPerEm() / 2, weight, 5, 0);
        table.u16(new int[11]).all(new byte[10]).u32(1, 0, 0, 0).ascii("NONE");
        table.u16(weight == 400 ? 0x40 : 0, first, last);
        table.u16(font.ascender(), font.descender(), 0, font.ascender(), below);
        return table.u32(1, 0)
                .u16(font.unitsPerEm() / 2, font.unitsPerEm() * 7 / 10, 0, 0x20, 1)
                .array();
    }

    private byte[] names() {
        String family = font.face().family();
        Map<Integer, String> all =
                new TreeMap<>(
                        Map.of(
                                1,
                                family,
                                2,
                                "Regular",
                                3,
                                font.name(),
                                4,
                                family + " " + font.face().weight(),
                                5,
                                "Version 1.0",
                                6,
                                font.name().replace("+", "-")));
        var records = new Bytes();
        var texts = new Bytes();
        all.forEach(
                (id, text) -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
                    records.u16(WINDOWS, 1, ENGLISH, id, bytes.length, texts.size());
                    texts.all(bytes);
                });
        return new Bytes()
                .u16(0, all.size(), 6 + records.size())
                .all(records.array())
                .all(texts.array())
                .array();
    }

    /// The directory and the tables, each on a multiple of four, and the sum of all in `head`.
    private static byte[] joined(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        var directory =
                new Bytes()
                        .ascii("OTTO")
                        .u16(count, power * 16)
                        .u16(Integer.numberOfTrailingZeros(power), (count - power) * 16);
        var body = new Bytes();
        int start = 12 + 16 * count;
        int headAt = 0;
        for (var table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            int at = start + body.size();
            if (table.getKey().equals("head")) {
                headAt = at;
            }
            directory.ascii(table.getKey()).u32(sum(bytes), at, bytes.length);
            body.all(bytes).all(new byte[-bytes.length & 3]);
        }
        byte[] file = directory.all(body.array()).array();
        ByteBuffer.wrap(file).putInt(headAt + 8, (int) (0xB1B0AFBAL - sum(file)));
        return file;
    }

    private static long sum(byte[] bytes) {
        var words = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + 3 & ~3));
        long sum = 0;
        while (words.hasRemaining()) {
            sum += Integer.toUnsignedLong(words.getInt());
        }
        return sum & 0xFFFFFFFFL;
    }
}
