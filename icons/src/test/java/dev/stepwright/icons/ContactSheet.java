package dev.stepwright.icons;

import dev.stepwright.icons.Segment.Close;
import dev.stepwright.icons.Segment.CubicTo;
import dev.stepwright.icons.Segment.LineTo;
import dev.stepwright.icons.Segment.MoveTo;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Draws all icons (or those named) at 16, 24 and 48 px on light and dark, to be looked at after a
/// change.
///
/// Run its main in the module's folder; the picture is `target/icons.png`, or the file given as
/// `-Dsheet=...`.
final class ContactSheet {

    private static final int[] SIZES = {16, 24, 48};
    private static final int CELL_WIDTH = 200;
    private static final int CELL_HEIGHT = 78;
    private static final int COLUMNS = 8;

    private ContactSheet() {}

    static void main(String[] names) throws IOException {
        var icons =
                (names.length == 0 ? List.copyOf(Icons.names()) : List.of(names))
                        .stream().map(Icons::of).toList();
        var file = Path.of(System.getProperty("sheet", "target/icons.png"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(sheet(icons), "png", file.toFile());
    }

    private static BufferedImage sheet(List<Icon> icons) {
        int rows = (icons.size() + COLUMNS - 1) / COLUMNS;
        int half = rows * CELL_HEIGHT;
        var image = new BufferedImage(COLUMNS * CELL_WIDTH, 2 * half, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint(graphics, icons, 0, half, new Color(0xFFFFFF), new Color(0x6A4FA3));
        paint(graphics, icons, half, half, new Color(0x1E1F22), new Color(0xBBA4EE));
        graphics.dispose();
        return image;
    }

    private static void paint(
            Graphics2D graphics, List<Icon> icons, int top, int height, Color back, Color ink) {
        graphics.setColor(back);
        graphics.fillRect(0, top, COLUMNS * CELL_WIDTH, height);
        graphics.setColor(ink);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
        for (int i = 0; i < icons.size(); i++) {
            int left = i % COLUMNS * CELL_WIDTH + 8;
            int y = top + i / COLUMNS * CELL_HEIGHT + 8;
            int x = left;
            for (int size : SIZES) {
                draw(graphics, icons.get(i), x, y + (48 - size) / 2, size);
                x += size + 12;
            }
            graphics.drawString(icons.get(i).name(), left, y + 62);
        }
    }

    private static void draw(Graphics2D graphics, Icon icon, int x, int y, int size) {
        var own = (Graphics2D) graphics.create();
        own.translate(x, y);
        own.scale(size / Icon.SIZE, size / Icon.SIZE);
        own.setStroke(
                new BasicStroke(
                        (float) Icon.STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Outline outline : icon.outlines()) {
            var path = path(outline, Path2D.WIND_NON_ZERO);
            if (outline.filled()) {
                own.fill(path);
            } else {
                own.draw(path);
            }
        }
        own.dispose();
    }

    static Path2D path(Outline outline, int fillRule) {
        var path = new Path2D.Double(fillRule);
        for (Segment segment : outline.segments()) {
            switch (segment) {
                case MoveTo(var x, var y) -> path.moveTo(x, y);
                case LineTo(var x, var y) -> path.lineTo(x, y);
                case CubicTo(var x1, var y1, var x2, var y2, var x, var y) ->
                        path.curveTo(x1, y1, x2, y2, x, y);
                case Close() -> path.closePath();
            }
        }
        return path;
    }
}
