package dev.stepwright.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MinimapTest {
    private static final Rect MAP = new Rect(0, 0, Minimap.WIDTH, Minimap.HEIGHT);

    @Test
    void holdsAllCardsAndTheView() {
        Rect visible = new Rect(-300, -200, 900, 700);
        Minimap map = Minimap.of(Scenes.abalone(), visible);
        var brush = new RecordingBrush();
        map.paintCards(
                Scenes.abalone(),
                PaintState.NONE.withSelection(Set.of(Scenes.id(2)), Set.of()),
                Palette.LIGHT,
                brush);
        assertThat(brush.fills).hasSize(6).allMatch(MAP::contains);
        assertThat(brush.colours)
                .containsExactlyInAnyOrder(
                        Palette.LIGHT.textThird(), Palette.LIGHT.accent(), Palette.LIGHT.stopped());
        assertThat(MAP.contains(map.toMap(visible))).isTrue();
    }

    @Test
    void keepsCardsVisibleWhenTheViewIsFarAway() {
        Minimap map = Minimap.of(Scenes.abalone(), new Rect(900_000, 0, 1000, 600));
        assertThat(map.toMap(Scenes.abalone().bounds().orElseThrow()).width()).isGreaterThan(50);
    }

    @Test
    void mapAndWorldAreInverse() {
        Minimap map = Minimap.of(Scenes.abalone(), new Rect(0, 0, 100, 100));
        Point world = map.toWorld(new Point(40, 50));
        Rect back = map.toMap(Rect.at(world, 0, 0));
        assertThat(back.x()).isCloseTo(40, within(1e-9));
        assertThat(back.y()).isCloseTo(50, within(1e-9));
    }
}
