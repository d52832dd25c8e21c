package dev.stepwright.exporters.picture.font;

import java.awt.Rectangle;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a font in the Compact Font Format (Adobe Technical Note 5176).
final class CompactFont {
    /// The number of the first string of one's own; those before are standard.
    private static final int FIRST_STRING = 391;

    private static final byte[] HEADER = {1, 0, 4, 4};
    private static final byte[] NO_SUBROUTINES = {0, 0};

    /// Says that letters without a width of their own have none; all of ours have one.
    private static final byte[] PRIVATE = {(byte) 139, 20};

    private CompactFont() {}

    /// @param letters charstrings, the first one for what is missing
    static byte[] of(String name, int unitsPerEm, Rectangle bounds, List<byte[]> letters) {
        byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
        byte[] strings =
                index(
                        IntStream.range(1, letters.size())
                                .mapToObj(i -> ("g" + i).getBytes(StandardCharsets.US_ASCII))
                                .toList());
        var charset = new Bytes().u8(0);
        for (int i = 1; i < letters.size(); i++) {
            charset.u16(FIRST_STRING + i - 1);
        }
        byte[] charStrings = index(letters);
        int top = index(List.of(top(unitsPerEm, bounds, 0, 0, 0))).length;
        int charsetAt = HEADER.length + names.length + top + strings.length + NO_SUBROUTINES.length;
        int charStringsAt = charsetAt + charset.size();
        int privateAt = charStringsAt + charStrings.length;
        return new Bytes()
                .all(HEADER)
                .all(names)
                .all(index(List.of(top(unitsPerEm, bounds, charsetAt, charStringsAt, privateAt))))
                .all(strings)
                .all(NO_SUBROUTINES)
                .all(charset.array())
                .all(charStrings)
                .all(PRIVATE)
                .array();
    }

    /// Its length does not depend on the offsets.
    private static byte[] top(
            int unitsPerEm, Rectangle bounds, int charset, int charStrings, int privateAt) {
        var top = new Bytes();
        int right = bounds.x + bounds.width;
        int upper = bounds.y + bounds.height;
        for (int side : new int[] {bounds.x, bounds.y, right, upper}) {
            number(top, side);
        }
        top.u8(5);
        BigDecimal em =
                BigDecimal.ONE.divide(BigDecimal.valueOf(unitsPerEm), MathContext.DECIMAL64);
        for (BigDecimal each :
                List.of(
                        em,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        em,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO)) {
            real(top, each);
        }
        top.u8(12, 7);
        number(top, charset);
        top.u8(15);
        number(top, charStrings);
        top.u8(17);
        number(top, PRIVATE.length);
        number(top, privateAt);
        return top.u8(18).array();
    }

    private static void number(Bytes to, int value) {
        to.u8(29).u32(value);
    }

    /// Two decimal digits a byte; 10 stands for the point and 15 for the end.
    private static void real(Bytes to, BigDecimal value) {
        String digits = value.stripTrailingZeros().toPlainString().replace('.', 'a') + "f";
        String even = digits.length() % 2 == 0 ? digits : digits + "f";
        to.u8(30);
        for (int i = 0; i < even.length(); i += 2) {
            to.u8(Integer.parseInt(even.substring(i, i + 2), 16));
        }
    }

    private static byte[] index(List<byte[]> entries) {
        var index = new Bytes().u16(entries.size());
        if (entries.isEmpty()) {
            return index.array();
        }
        int at = 1;
        index.u8(4).u32(at);
        for (byte[] entry : entries) {
            at += entry.length;
            index.u32(at);
        }
        entries.forEach(index::all);
        return index.array();
    }
}
