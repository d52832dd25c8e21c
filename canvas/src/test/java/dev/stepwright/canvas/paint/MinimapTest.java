package dev.stepwright.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// ```
    /// 1 2 3 ... 400: each over the one before
    /// ```
    @Test
    void showsWhatIsWrongAmongCardsThatCoverEachOther() {
        List<Card> row = new ArrayList<>();
        for (int i = 1; i <= 400; i++) {
            row.add(Scenes.card(i, i * 220, 0));
        }
        CanvasScene scene = CanvasScene.of(row, List.of());
        Map<StepId, StepLook> looks = new HashMap<>();
        row.forEach(card -> looks.put(card.id(), StepLook.of(Status.SUCCEEDED)));
        looks.put(Scenes.id(200), StepLook.of(Status.FAILED));
        PaintState state = PaintState.NONE.withLooks(looks);
        Minimap map = Minimap.of(scene, new Rect(0, 0, 100, 100));

        Raster raster = new MapPicture(map, scene, state, Palette.LIGHT, 2).cards();

        assertThat(raster.width()).isEqualTo(2 * (int) Minimap.WIDTH);
        assertThat(raster.pixels())
                .contains(Palette.LIGHT.failed().argb())
                .contains(Palette.LIGHT.succeeded().argb());
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
