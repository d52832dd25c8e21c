package dev.stepwright.canvas.layout;

import static dev.stepwright.canvas.Scenes.card;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private final Rect first = new Rect(0, 0, 200, 64);

    @Test
    void putsTheNextCardLevelWithItsPredecessor() {
        CanvasScene scene = CanvasScene.of(List.of(card(1, 0, 0)), List.of());
        assertThat(Placement.besides(scene, first, 200, 64)).isEqualTo(new Point(280, 0));
    }

    @Test
    void goesBelowAndThenAboveWhatStandsThere() {
        CanvasScene scene = CanvasScene.of(List.of(card(1, 0, 0), card(2, 280, 0)), List.of());
        assertThat(Placement.besides(scene, first, 200, 64)).isEqualTo(new Point(280, 96));
        assertThat(Placement.besides(scene.withCards(List.of(card(3, 260, 100))), first, 200, 64))
                .isEqualTo(new Point(280, -96));
    }
}
