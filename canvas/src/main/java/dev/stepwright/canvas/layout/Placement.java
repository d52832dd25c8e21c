package dev.stepwright.canvas.layout;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;

/// Finds a free place for one new card without moving any other.
public final class Placement {
    private static final double GRID = 8;
    private static final double CLEARANCE = 16;
    private static final int MOST_ROWS = 400;

    private Placement() {}

    /// To the right of a card, where the next layer would be: level with it, or as little below or
    /// above as is free.
    public static Point besides(CanvasScene scene, Rect card, double width, double height) {
        LayoutOptions options = LayoutOptions.DEFAULT;
        Point wanted = new Point(card.right() + options.layerGap(), card.centerY() - height / 2);
        return nearest(scene, wanted, width, height);
    }

    /// The wanted place itself if it is free, else the nearest free one below or above it.
    public static Point nearest(CanvasScene scene, Point wanted, double width, double height) {
        Point start = wanted.snapped(GRID);
        double step = height + LayoutOptions.DEFAULT.nodeGap();
        for (int row = 0; row < MOST_ROWS; row++) {
            Point below = start.plus(0, row * step);
            if (isFree(scene, Rect.at(below, width, height))) {
                return below;
            }
            Point above = start.plus(0, -row * step);
            if (isFree(scene, Rect.at(above, width, height))) {
                return above;
            }
        }
        return start;
    }

    private static boolean isFree(CanvasScene scene, Rect place) {
        boolean[] free = {true};
        scene.eachCardIn(place.grown(CLEARANCE - 1), card -> free[0] = false);
        return free[0];
    }
}
