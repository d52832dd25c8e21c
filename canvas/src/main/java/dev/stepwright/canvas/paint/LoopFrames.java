package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.Side;
import java.util.List;
import java.util.Optional;

/// Draws a quiet ground under the steps that a loop runs for each item, in world coordinates, so
/// that they are seen as one.
final class LoopFrames {
    private static final double MARGIN = 18;
    private static final double CORNER = 14;

    private final CanvasScene scene;
    private final Palette palette;
    private final Brush brush;

    LoopFrames(CanvasScene scene, Palette palette, Brush brush) {
        this.scene = scene;
        this.palette = palette;
        this.brush = brush;
    }

    void paint(Rect visible) {
        for (Card card : scene.cards()) {
            if (card.shape() == CardShape.LOOPING) {
                around(card).filter(frame -> frame.intersects(visible)).ifPresent(this::frame);
            }
        }
    }

    /// Where the body of a loop stands; empty for a loop without one.
    Optional<Rect> around(Card loop) {
        List<Rect> body =
                scene.wiresOf(loop.id()).stream()
                        .filter(wire -> wire.from().step().equals(loop.id()))
                        .filter(wire -> wire.from().side() == Side.EACH)
                        .flatMap(wire -> scene.card(wire.to().step()).stream())
                        .map(Card::bounds)
                        .toList();
        return Rect.around(body).map(bounds -> bounds.grown(MARGIN));
    }

    private void frame(Rect frame) {
        brush.fillRound(frame, CORNER, palette.logic().withOpacity(0.05));
        brush.strokeRound(
                frame.grown(-0.5), CORNER, Stroke.solid(palette.logic().withOpacity(0.22), 1));
    }
}
