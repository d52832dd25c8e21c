package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.paint.FarPicture;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Raster;
import dev.stepwright.canvas.scene.CanvasScene;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Shows the pipeline from far away on a canvas, through pixels that are filled in memory and kept
/// from frame to frame.
final class FarLayer {
    private @Nullable Frame frame;
    private @Nullable Shown shown;

    /// What the pixels show.
    private record Shown(CanvasScene scene, Camera camera, PaintState state, Palette palette) {
        boolean isElsewhere(Shown next) {
            return scene == next.scene
                    && palette.equals(next.palette)
                    && state.sharesBaseWith(next.state);
        }
    }

    private record Frame(Raster raster, PixelBuffer<IntBuffer> buffer, WritableImage image) {
        static Frame of(int width, int height) {
            var raster = new Raster(width, height);
            var buffer =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(raster.pixels()),
                            PixelFormat.getIntArgbPreInstance());
            return new Frame(raster, buffer, new WritableImage(buffer));
        }
    }

    void paint(
            CanvasScene scene,
            Camera camera,
            PaintState state,
            Palette palette,
            double across,
            double down,
            FxBrush brush) {
        int width = (int) Math.ceil(across);
        int height = (int) Math.ceil(down);
        if (width <= 0 || height <= 0) {
            return;
        }
        Frame current = frame;
        if (current == null
                || current.raster.width() != width
                || current.raster.height() != height) {
            current = Frame.of(width, height);
            frame = current;
            shown = null;
        }
        var next = new Shown(scene, camera, state, palette);
        var picture = new FarPicture(palette);
        Shown last = shown;
        shown = next;
        if (last == null
                || !last.isElsewhere(next)
                || !picture.scroll(scene, last.camera, camera, state, current.raster)) {
            picture.paint(scene, camera, state, current.raster);
        }
        current.buffer.updateBuffer(all -> null);
        brush.image(current.image);
    }
}
