package dev.stepwright.exporters.picture.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;

/// One letter as a Type 2 charstring (Adobe Technical Note 5177): a width, then lines and curves as
/// distances from point to point.
final class CharString {
    private static final int ENDCHAR = 14;
    private static final int RMOVETO = 21;
    private static final int RLINETO = 5;
    private static final int RRCURVETO = 8;

    private final Bytes bytes = new Bytes();
    private int x;
    private int y;

    private CharString() {}

    static byte[] of(int advance, GeneralPath outline) {
        var string = new CharString();
        string.number(advance);
        string.draw(outline.getPathIterator(null));
        return string.bytes.u8(ENDCHAR).array();
    }

    private void draw(PathIterator path) {
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> to(RMOVETO, at[0], at[1]);
                case PathIterator.SEG_LINETO -> to(RLINETO, at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                        to(
                                RRCURVETO,
                                x + 2.0 / 3 * (at[0] - x),
                                y + 2.0 / 3 * (at[1] - y),
                                at[2] + 2.0 / 3 * (at[0] - at[2]),
                                at[3] + 2.0 / 3 * (at[1] - at[3]),
                                at[2],
                                at[3]);
                case PathIterator.SEG_CUBICTO ->
                        to(RRCURVETO, at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> {} // Closing is understood.
            }
        }
    }

    private void to(int operator, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            int nextX = (int) Math.round(points[i]);
            int nextY = (int) Math.round(points[i + 1]);
            number(nextX - x);
            number(nextY - y);
            x = nextX;
            y = nextY;
        }
        bytes.u8(operator);
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            bytes.u8(value + 139);
        } else if (value >= 108 && value <= 1131) {
            bytes.u8((value - 108 >> 8) + 247, value - 108);
        } else if (value >= -1131 && value <= -108) {
            bytes.u8((-value - 108 >> 8) + 251, -value - 108);
        } else {
            bytes.u8(28).u16(value);
        }
    }
}
