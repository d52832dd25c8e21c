package dev.stepwright.exporters.picture;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Brush;
import dev.stepwright.canvas.paint.Colour;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.exporters.picture.font.ForeignText;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.imageio.ImageIO;

/// Draws into an image in memory, through Java2D without a display.
///
/// Letters are filled as outlines, each where it was measured to be; so the fonts of the machine
/// have no part in it.
final class PngBrush implements Brush {
    private final BufferedImage image;
    private Graphics2D graphics;
    private final Deque<Graphics2D> saved = new ArrayDeque<>();
    private float alpha = 1;
    private final Deque<Float> alphas = new ArrayDeque<>();

    /// @param width in pixels
    /// @param height in pixels
    PngBrush(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /// The image as a PNG file; call it when everything is drawn.
    byte[] file() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("This Java cannot write PNG files");
            }
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return out.toByteArray();
    }

    @Override
    public void fillRect(Rect area, Colour colour) {
        fill(rectangle(area), colour);
    }

    @Override
    public void fillRound(Rect area, double radius, Colour colour) {
        fill(round(area, radius), colour);
    }

    @Override
    public void strokeRound(Rect area, double radius, Stroke stroke) {
        draw(round(area, radius), stroke);
    }

    @Override
    public void fill(Path path, Colour colour) {
        fill(shape(path), colour);
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        draw(shape(path), stroke);
    }

    @Override
    public void text(String text, Point baseline, TextStyle style, Colour colour) {
        var place = AffineTransform.getTranslateInstance(baseline.x(), baseline.y());
        fill(place.createTransformedShape(ForeignText.outline(text, style)), colour);
    }

    private void fill(Shape shape, Colour colour) {
        graphics.setColor(awt(colour));
        graphics.fill(shape);
    }

    private void draw(Shape shape, Stroke stroke) {
        graphics.setColor(awt(stroke.colour()));
        graphics.setStroke(pen(stroke));
        graphics.draw(shape);
    }

    private static BasicStroke pen(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dash().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    @Override
    public void save() {
        saved.push(graphics);
        alphas.push(alpha);
        graphics = (Graphics2D) graphics.create();
    }

    @Override
    public void restore() {
        graphics.dispose();
        graphics = saved.pop();
        alpha = alphas.pop();
    }

    @Override
    public void transform(double scale, double dx, double dy) {
        graphics.transform(new AffineTransform(scale, 0, 0, scale, dx, dy));
    }

    @Override
    public void opacity(double opacity) {
        alpha *= (float) opacity;
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, alpha));
    }

    @Override
    public void clip(Rect area) {
        graphics.clip(rectangle(area));
    }

    private static Color awt(Colour colour) {
        return new Color(colour.argb(), true);
    }

    private static Shape rectangle(Rect area) {
        return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
    }

    private static Shape round(Rect area, double radius) {
        double arc = 2 * radius;
        return new RoundRectangle2D.Double(
                area.x(), area.y(), area.width(), area.height(), arc, arc);
    }

    private static Shape shape(Path path) {
        var shape = new Path2D.Double();
        for (Path.Part part : path.parts()) {
            switch (part) {
                case Path.MoveTo(var x, var y) -> shape.moveTo(x, y);
                case Path.LineTo(var x, var y) -> shape.lineTo(x, y);
                case Path.CubicTo(var x1, var y1, var x2, var y2, var x, var y) ->
                        shape.curveTo(x1, y1, x2, y2, x, y);
                case Path.Close() -> shape.closePath();
            }
        }
        return shape;
    }
}
