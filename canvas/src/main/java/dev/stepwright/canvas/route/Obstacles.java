package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Rect;
import java.util.function.Consumer;

/// Asks what stands in an area; the scene answers from its index.
@FunctionalInterface
public interface Obstacles {
    Obstacles NONE = (area, found) -> {};

    void eachIn(Rect area, Consumer<Rect> found);
}
