package dev.stepwright.canvas.view;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;

/// One canvas of a stack, painted at most once for each pulse.
final class Layer {
    private final Canvas canvas = new Canvas();
    private final Consumer<FxBrush> painter;
    private boolean stale = true;
    private boolean blank;

    Layer(Consumer<FxBrush> painter) {
        this.painter = painter;
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    void invalidate() {
        stale = true;
    }

    void resize(double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            stale = true;
        }
    }

    void paintIfStale() {
        if (stale) {
            stale = false;
            var context = canvas.getGraphicsContext2D();
            if (!blank) {
                context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            }
            var brush = new FxBrush(context);
            painter.accept(brush);
            blank = brush.isUnused();
            // A blank layer would be laid over the others in every frame all the same.
            canvas.setVisible(!blank);
        }
    }
}
