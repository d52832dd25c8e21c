package dev.stepwright.exporters.picture;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Painter;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.scene.CanvasScene;

/// A pipeline as a picture file.
public final class Pictures {
    private static final double MARGIN = 32;

    private Pictures() {}

    /// The whole pipeline at 100 % with a margin, as SVG; its texts stay texts.
    public static String svg(CanvasScene scene, Palette palette) {
        return svg(scene, palette, PaintState.NONE);
    }

    /// The same with what an execution, a selection or the checks say about it.
    public static String svg(CanvasScene scene, Palette palette, PaintState state) {
        Rect world = area(scene).grown(MARGIN);
        var brush = new SvgBrush(world.width(), world.height());
        brush.fillRect(new Rect(0, 0, world.width(), world.height()), palette.canvas());
        var camera = new Camera(world.x(), world.y(), 1);
        Painter painter = Painter.of(palette);
        painter.paintPipeline(scene, camera, world, state, brush);
        painter.paintLive(scene, camera, world.width(), world.height(), state, brush);
        return brush.document();
    }

    /// Cards and wires; a wire may run outside of all cards.
    private static Rect area(CanvasScene scene) {
        Rect area = scene.bounds().orElse(new Rect(0, 0, 0, 0));
        for (var wire : scene.wires()) {
            area = area.union(scene.route(wire).bounds());
        }
        double left = Math.floor(area.x());
        double top = Math.floor(area.y());
        return new Rect(left, top, Math.ceil(area.right()) - left, Math.ceil(area.bottom()) - top);
    }
}
