package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.Arrays;
import java.util.List;

/// Pixels in memory, transparent at first, for pictures of so many plain blocks and lines that a
// general drawing
/// surface is too slow.
public final class Raster {
    private final int width;
    private final int height;
    private final int[] pixels;
    private int clipLeft;
    private int clipTop;
    private int clipRight;
    private int clipBottom;

    public Raster(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        clip(0, 0, width, height);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Row by row, `0xAARRGGBB` with colours multiplied by the opacity; the array itself, so that a
    // surface can show it without a copy.
    public int[] pixels() {
        return pixels;
    }

    /// Only pixels in here change from now on.
    void clip(int left, int top, int right, int bottom) {
        clipLeft = Math.max(0, left);
        clipTop = Math.max(0, top);
        clipRight = Math.min(width, right);
        clipBottom = Math.min(height, bottom);
    }

    /// Moves all pixels; what comes in from outside is left as it was and has to be painted.
    void scroll(int dx, int dy) {
        int count = width - Math.abs(dx);
        int from = Math.max(0, -dx);
        int to = Math.max(0, dx);
        for (int i = 0; i < height - Math.abs(dy); i++) {
            int row = dy > 0 ? height - 1 - i : i;
            System.arraycopy(pixels, (row - dy) * width + from, pixels, row * width + to, count);
        }
    }

    void clear(Colour colour) {
        fill(clipLeft, clipTop, clipRight, clipBottom, colour.argb());
    }

    void fill(int left, int top, int right, int bottom, int argb) {
        int from = Math.max(clipLeft, left);
        int to = Math.min(clipRight, right);
        if (from >= to) {
            return;
        }
        int last = Math.min(clipBottom, bottom);
        for (int y = Math.max(clipTop, top); y < last; y++) {
            Arrays.fill(pixels, y * width + from, y * width + to, argb);
        }
    }

    /// Lays a rectangle over what is there, with corners rounded by a radius; of a pixel that it
    /// covers in part, it takes that part.
    void blend(Rect area, double radius, Colour colour) {
        int right = Math.min(clipRight, (int) Math.ceil(area.right()));
        int bottom = Math.min(clipBottom, (int) Math.ceil(area.bottom()));
        for (int y = Math.max(clipTop, (int) Math.floor(area.y())); y < bottom; y++) {
            double down = Math.min(y + 1, area.bottom()) - Math.max(y, area.y());
            for (int x = Math.max(clipLeft, (int) Math.floor(area.x())); x < right; x++) {
                double across = Math.min(x + 1, area.right()) - Math.max(x, area.x());
                double part = across * down * corner(area, radius, x + 0.5, y + 0.5);
                int at = y * width + x;
                pixels[at] = mixed(colour, part * colour.opacity(), pixels[at]);
            }
        }
    }

    /// How much of a pixel the rounding of the nearest corner leaves, by the distance of its
    // middle.
    private static double corner(Rect area, double radius, double x, double y) {
        double dx = radius - Math.min(x - area.x(), area.right() - x);
        double dy = radius - Math.min(y - area.y(), area.bottom() - y);
        return dx <= 0 || dy <= 0 ? 1 : Math.clamp(radius + 0.5 - Math.hypot(dx, dy), 0, 1);
    }

    private static int mixed(Colour top, double share, int ground) {
        double rest = 1 - share;
        return (int) Math.round(255 * share + (ground >>> 24) * rest) << 24
                | (int) Math.round(top.red() * share + (ground >> 16 & 0xFF) * rest) << 16
                | (int) Math.round(top.green() * share + (ground >> 8 & 0xFF) * rest) << 8
                | (int) Math.round(top.blue() * share + (ground & 0xFF) * rest);
    }

    /// Lines of one pixel through points that `toPixel` has placed; diagonal pieces are stepped.
    void line(List<Point> points, double scale, double dx, double dy, int argb) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            segment(
                    (int) Math.round(a.x() * scale + dx),
                    (int) Math.round(a.y() * scale + dy),
                    (int) Math.round(b.x() * scale + dx),
                    (int) Math.round(b.y() * scale + dy),
                    argb);
        }
    }

    private void segment(int x1, int y1, int x2, int y2, int argb) {
        if (y1 == y2) {
            fill(Math.min(x1, x2), y1, Math.max(x1, x2) + 1, y1 + 1, argb);
        } else if (x1 == x2) {
            fill(x1, Math.min(y1, y2), x1 + 1, Math.max(y1, y2) + 1, argb);
        } else {
            int steps = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
            for (int i = 0; i <= steps; i++) {
                int x = x1 + (int) ((long) (x2 - x1) * i / steps);
                int y = y1 + (int) ((long) (y2 - y1) * i / steps);
                if (x >= clipLeft && y >= clipTop && x < clipRight && y < clipBottom) {
                    pixels[y * width + x] = argb;
                }
            }
        }
    }
}
