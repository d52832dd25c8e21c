package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import java.util.List;

/// The whole pipeline in a corner, with a frame around what the window shows.
///
/// It says where things are and how they fare; types and wires would only be noise at that size.
///
/// @param scale map pixels for one world unit
/// @param x the world point in the upper left corner
public record Minimap(double scale, double x, double y) {
    public static final double WIDTH = 180;
    public static final double HEIGHT = 108;

    private static final double MARGIN = 10;
    private static final double LEAST_WIDTH = 3;
    private static final double LEAST_HEIGHT = 2;
    private static final double FRAME_RADIUS = 2;

    /// The map that shows all cards, and what the window shows as far as that is near them.
    public static Minimap of(CanvasScene scene, Rect visible) {
        Rect world = scene.bounds().map(cards -> withView(cards, visible)).orElse(visible);
        double scale =
                Math.min(
                        (WIDTH - 2 * MARGIN) / Math.max(1, world.width()),
                        (HEIGHT - 2 * MARGIN) / Math.max(1, world.height()));
        return new Minimap(
                scale, world.centerX() - WIDTH / 2 / scale, world.centerY() - HEIGHT / 2 / scale);
    }

    private static Rect withView(Rect cards, Rect visible) {
        double reach = Math.max(cards.width(), cards.height()) / 2;
        Rect most = cards.grown(reach);
        double left = Math.clamp(visible.x(), most.x(), most.right());
        double top = Math.clamp(visible.y(), most.y(), most.bottom());
        double right = Math.clamp(visible.right(), most.x(), most.right());
        double bottom = Math.clamp(visible.bottom(), most.y(), most.bottom());
        return cards.union(new Rect(left, top, right - left, bottom - top));
    }

    public Point toWorld(Point onMap) {
        return new Point(onMap.x() / scale + x, onMap.y() / scale + y);
    }

    public Rect toMap(Rect world) {
        return new Rect(
                (world.x() - x) * scale,
                (world.y() - y) * scale,
                world.width() * scale,
                world.height() * scale);
    }

    public void paintCards(CanvasScene scene, PaintState state, Palette palette, Brush brush) {
        eachBlock(
                scene,
                state,
                palette,
                (block, radius, colour) -> {
                    if (radius == 0) {
                        brush.fillRect(block, colour);
                    } else {
                        brush.fillRound(block, radius, colour);
                    }
                });
    }

    /// Takes a card as it is drawn on the map.
    @FunctionalInterface
    interface Block {
        void at(Rect place, double radius, Colour colour);
    }

    /// The cards in the order in which they are drawn. Blocks of a large pipeline cover each other;
    /// those of which most is to be told come last, so that they are seen.
    void eachBlock(CanvasScene scene, PaintState state, Palette palette, Block block) {
        List<List<Card>> told = BlockColours.byWeight(scene.cards(), state);
        for (List<Card> cards : told) {
            for (Card card : cards) {
                Rect spot = toMap(card.bounds());
                Rect place =
                        new Rect(
                                spot.x(),
                                spot.y(),
                                Math.max(LEAST_WIDTH, spot.width()),
                                Math.max(LEAST_HEIGHT, spot.height()));
                double radius = place.height() < 4 ? 0 : Math.min(2, place.height() / 3);
                block.at(place, radius, BlockColours.quiet(card, state, palette));
            }
        }
    }

    /// The frame around what the window shows, cut at the edge of the map.
    public void paintFrame(Rect visible, Palette palette, Brush brush) {
        Rect frame = toMap(visible);
        double left = Math.max(1, frame.x());
        double top = Math.max(1, frame.y());
        double right = Math.min(WIDTH - 1, frame.right());
        double bottom = Math.min(HEIGHT - 1, frame.bottom());
        if (right > left && bottom > top) {
            Rect seen = new Rect(left, top, right - left, bottom - top);
            brush.fillRound(seen, FRAME_RADIUS, palette.accent().withOpacity(0.05));
            brush.strokeRound(seen, FRAME_RADIUS, Stroke.solid(palette.accent(), 1.5));
        }
    }
}
