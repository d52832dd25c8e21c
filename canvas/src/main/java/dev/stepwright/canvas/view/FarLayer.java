package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.paint.FarPicture;
import dev.stepwright.canvas.paint.FarPicture.Part;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Raster;
import dev.stepwright.canvas.scene.CanvasScene;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
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
        /// Whether only cards and the camera may be elsewhere.
        boolean looksLike(Shown next) {
            return palette.equals(next.palette) && state.sharesBaseWith(next.state);
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

        void changed(Part part) {
            if (part.width() > 0 && part.height() > 0) {
                buffer.updateBuffer(
                        _ -> new Rectangle2D(part.left(), part.top(), part.width(), part.height()));
            }
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
        Shown last = shown;
        shown = next;
        if (last == null || !follow(last, next, current)) {
            new FarPicture(palette).paint(scene, camera, state, current.raster);
            current.changed(new Part(0, 0, width, height));
        }
        brush.image(current.image);
    }

    /// Makes the pixels show what comes next by painting a part of them, if that will do: first
    /// cards that moved, then what a moved camera brings into sight.
    private static boolean follow(Shown last, Shown next, Frame frame) {
        if (!last.looksLike(next)) {
            return false;
        }
        var picture = new FarPicture(next.palette);
        Raster raster = frame.raster;
        if (last.scene != next.scene) {
            Optional<Part> part =
                    picture.repaint(last.scene, next.scene, last.camera, next.state, raster);
            if (part.isEmpty()) {
                return false;
            }
            frame.changed(part.get());
        }
        if (!last.camera.equals(next.camera)) {
            if (!picture.scroll(next.scene, last.camera, next.camera, next.state, raster)) {
                return false;
            }
            frame.changed(new Part(0, 0, raster.width(), raster.height()));
        }
        return true;
    }
}
