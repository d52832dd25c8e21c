package dev.stepwright.canvas.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.scene.CanvasScene;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Limits are several times what was measured, so that a busy machine does not cry wolf.
class RouteSpeedTest {
    @Test
    void leadsTwentyThousandWiresInSeconds() {
        CanvasScene scene = Scenes.layered(new Random(5), 100, 100, 2, 4);
        assertThat(scene.wires()).hasSizeGreaterThan(18_000);
        long start = System.nanoTime();
        scene.wires().forEach(scene::route);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(seconds).isLessThan(4);
    }

    @Test
    void movesACardAmongTenThousandWithinAFrame() {
        CanvasScene scene = Scenes.layered(new Random(5), 100, 100, 2, 4);
        scene.wires().forEach(scene::route);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            scene = scene.withCards(List.of(Scenes.card(5050, 14_000 + 8 * i, 4_800)));
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        assertThat(best).isLessThan(50);
    }
}
