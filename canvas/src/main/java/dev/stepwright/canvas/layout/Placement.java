package dev.stepwright.canvas.layout;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.model.pipeline.Flow;

/// Finds a free place for one new card without moving any other.
public final class Placement {
    private static final double GRID = 8;
    private static final double CLEARANCE = 16;
    private static final int MOST_ROWS = 400;

    private Placement() {}

    /// Where the next layer would be after a card: level with it, or as little beside that as is
    /// free.
    public static Point besides(CanvasScene scene, Rect card, double width, double height) {
        LayoutOptions options = LayoutOptions.DEFAULT;
        Point wanted =
                scene.flow() == Flow.RIGHT
                        ? new Point(card.right() + options.layerGap(), card.centerY() - height / 2)
                        : new Point(card.centerX() - width / 2, card.bottom() + options.layerGap());
        return nearest(scene, wanted, width, height);
    }

    /// The wanted place itself if it is free, else the nearest free one beside it in its layer.
    public static Point nearest(CanvasScene scene, Point wanted, double width, double height) {
        Point start = wanted.snapped(GRID);
        boolean right = scene.flow() == Flow.RIGHT;
        double step = (right ? height : width) + LayoutOptions.DEFAULT.nodeGap();
        for (int row = 0; row < MOST_ROWS; row++) {
            Point after = right ? start.plus(0, row * step) : start.plus(row * step, 0);
            if (isFree(scene, Rect.at(after, width, height))) {
                return after;
            }
            Point before = right ? start.plus(0, -row * step) : start.plus(-row * step, 0);
            if (isFree(scene, Rect.at(before, width, height))) {
                return before;
            }
        }
        return start;
    }

    /// Whether neither a card nor a note is there, or nearer than is good to look at.
    public static boolean isFree(CanvasScene scene, Rect place) {
        Rect kept = place.grown(CLEARANCE - 1);
        boolean[] free = {true};
        scene.eachCardIn(kept, card -> free[0] = false);
        return free[0]
                && scene.ground().notes().stream()
                        .noneMatch(note -> note.bounds().intersects(kept));
    }
}
