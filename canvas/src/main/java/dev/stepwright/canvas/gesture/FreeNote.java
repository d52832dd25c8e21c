package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds a place for a new note where nothing lies: no card, no other note, no wire.
final class FreeNote {
    private static final double STEP = 2 * CanvasModel.GRID;

    /// How many steps a note may stand off the wanted place to be clear of wires; in a tangle no
    /// place is.
    private static final int REACH = 24;

    private static final int MOST_ROWS = 200;
    private static final List<Point> AROUND = around();

    private FreeNote() {}

    /// The corner nearest to the wanted one. When wires are everywhere, one that is clear of cards
    /// and notes.
    static Point near(CanvasScene scene, Point wanted, double width, double height) {
        for (Point by : AROUND) {
            Point corner = wanted.plus(by.x(), by.y());
            Rect place = Rect.at(corner, width, height).grown(CanvasModel.GRID);
            if (isClear(scene, place) && !isCrossed(scene, place)) {
                return corner;
            }
        }
        for (int row = 1; row < MOST_ROWS; row++) {
            for (int side : new int[] {-1, 1}) {
                Point corner = wanted.plus(0, side * row * STEP);
                if (isClear(scene, Rect.at(corner, width, height).grown(CanvasModel.GRID))) {
                    return corner;
                }
            }
        }
        return wanted;
    }

    private static boolean isClear(CanvasScene scene, Rect place) {
        return scene.cardsIn(place).isEmpty()
                && scene.ground().notes().stream()
                        .noneMatch(note -> note.bounds().intersects(place));
    }

    private static boolean isCrossed(CanvasScene scene, Rect place) {
        return scene.wiresIn(place).stream().anyMatch(wire -> scene.route(wire).runsThrough(place));
    }

    /// Ways aside, the shortest first.
    private static List<Point> around() {
        var all = new ArrayList<Point>();
        for (int row = -REACH; row <= REACH; row++) {
            for (int column = -REACH; column <= REACH; column++) {
                all.add(new Point(column * STEP, row * STEP));
            }
        }
        all.sort(
                Comparator.comparingDouble(Point.ORIGIN::distanceTo)
                        .thenComparingDouble(by -> Math.abs(by.x()))
                        .thenComparingDouble(Point::y));
        return List.copyOf(all);
    }
}
