package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.StepId;

/// The pipeline from far away, where a card is a few pixels: all of ten thousand at once, as plain blocks and thin lines.
///
/// Blocks along the axes need no antialiasing, so this fills pixels itself; a drawing surface takes more than a hundred
/// milliseconds for what takes a few here.
public final class FarPicture {
    private final Palette palette;

    public FarPicture(Palette palette) {
        this.palette = palette;
    }

    public void paint(CanvasScene scene, Camera camera, PaintState state, Raster raster) {
        raster.clear(palette.canvas());
        double zoom = camera.zoom();
        Rect visible = camera.visible(raster.width(), raster.height());
        double dx = Math.round(-camera.x() * zoom);
        double dy = Math.round(-camera.y() * zoom);
        int quiet = palette.wire().withOpacity(0.2 + 2 * zoom).over(palette.canvas()).argb();
        int accent = palette.accent().argb();
        scene.eachWireNear(
                visible,
                wire -> raster.line(scene.route(wire).line(), zoom, dx, dy, quiet));
        for (StepId id : state.selection()) {
            for (Wire wire : scene.wiresOf(id)) {
                raster.line(scene.route(wire).line(), zoom, dx, dy, accent);
            }
        }
        scene.eachCardIn(
                visible,
                card -> {
                    Point corner = card.bounds().corner();
                    int left = (int) Math.round(corner.x() * zoom + dx);
                    int top = (int) Math.round(corner.y() * zoom + dy);
                    int width = (int) Math.max(2, Math.round(card.bounds().width() * zoom));
                    int height = (int) Math.max(2, Math.round(card.bounds().height() * zoom));
                    Colour colour = BlockColours.of(card, state, palette);
                    boolean still = state.look(card.id()).status().isPale();
                    int argb = colour.withOpacity(still ? 0.35 : 0.7).over(palette.card()).argb();
                    raster.fill(left, top, left + width, top + height, argb);
                });
    }
}
