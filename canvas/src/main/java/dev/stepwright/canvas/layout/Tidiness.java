package dev.stepwright.canvas.layout;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Wire;
import java.util.ArrayList;
import java.util.List;

/// How easily a drawing can be read, as numbers: what is compared when there are several ways to
/// arrange the same steps.
///
/// @param crossings of wires that do not leave the same port
/// @param touching pairs of pieces of wires that have nothing in common and run beside each other
///     nearer than the eye can tell them apart
/// @param bends of all wires
/// @param length of all wires
/// @param extent half the way round the whole drawing
public record Tidiness(int crossings, int touching, int bends, double length, double extent) {
    /// Wires nearer than this, in canvas units, seem to be one.
    static final double NEAR = 7;

    /// Shorter pieces side by side are no more than two arrows that end beside each other.
    private static final double LEAST = 8;

    private record Piece(Wire wire, double at, double low, double high, boolean level) {
        boolean isOfOneTree(Piece other) {
            return wire.from().equals(other.wire.from());
        }

        boolean isRelatedTo(Piece other) {
            return isOfOneTree(other) || wire.to().equals(other.wire.to());
        }

        boolean crosses(Piece other) {
            return level != other.level
                    && other.at > low + 1
                    && other.at < high - 1
                    && at > other.low + 1
                    && at < other.high - 1;
        }

        boolean touches(Piece other) {
            return level == other.level
                    && Math.abs(at - other.at) < NEAR
                    && Math.min(high, other.high) - Math.max(low, other.low) > LEAST;
        }
    }

    /// Measures a drawing whose wires run along the axes.
    public static Tidiness of(CanvasScene scene) {
        var pieces = new ArrayList<Piece>();
        int bends = 0;
        double length = 0;
        for (Wire wire : scene.wires()) {
            List<Point> line = scene.route(wire).line();
            bends += line.size() - 2;
            for (int i = 1; i < line.size(); i++) {
                Point a = line.get(i - 1);
                Point b = line.get(i);
                length += a.distanceTo(b);
                boolean level = a.y() == b.y();
                pieces.add(
                        new Piece(
                                wire,
                                level ? a.y() : a.x(),
                                level ? Math.min(a.x(), b.x()) : Math.min(a.y(), b.y()),
                                level ? Math.max(a.x(), b.x()) : Math.max(a.y(), b.y()),
                                level));
            }
        }
        int crossings = 0;
        int touching = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            for (int j = i + 1; j < pieces.size(); j++) {
                Piece other = pieces.get(j);
                if (piece.crosses(other) && !piece.isOfOneTree(other)) {
                    crossings++;
                } else if (piece.touches(other) && !piece.isRelatedTo(other)) {
                    touching++;
                }
            }
        }
        Rect bounds = scene.bounds().orElse(new Rect(0, 0, 0, 0));
        return new Tidiness(crossings, touching, bends, length, bounds.width() + bounds.height());
    }

    /// What reading costs; less is better. A crossing is worth a detour of about a card's width.
    public double cost() {
        return crossings * 160 + touching * 240 + bends * 40 + length * 0.25 + extent;
    }
}
