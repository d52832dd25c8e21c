package dev.stepwright.canvas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.MapPicture;
import dev.stepwright.canvas.paint.Minimap;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.scene.CanvasScene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class MapPicturesTest {
    /// So many pixels for one unit that they cannot be counted.
    private static final double TOO_DENSE = 1_000;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> toolkit = new ArrayDeque<>();
    private final List<MapPicture> made = new ArrayList<>();
    private final MapPictures pictures =
            new MapPictures(background::add, toolkit::add, (picture, _) -> made.add(picture));

    private static MapPicture picture(double density) {
        Minimap map = Minimap.of(Scenes.abalone(), new Rect(0, 0, 100, 100));
        return new MapPicture(map, Scenes.abalone(), PaintState.NONE, Palette.LIGHT, density);
    }

    private void workAll() {
        while (!background.isEmpty() || !toolkit.isEmpty()) {
            workOne(background);
            workOne(toolkit);
        }
    }

    private static void workOne(Queue<Runnable> queue) {
        Runnable task = queue.poll();
        if (task != null) {
            task.run();
        }
    }

    @Test
    void ofWhatIsAskedForMeanwhileOnlyTheNewestIsMade() {
        MapPicture first = picture(1);
        MapPicture last = picture(2);
        pictures.ask(first);
        pictures.ask(picture(1.25));
        pictures.ask(picture(1.5));
        pictures.ask(last);
        assertThat(background).hasSize(1);

        workAll();

        assertThat(made).containsExactly(first, last);
    }

    @Test
    void whatIsForgottenIsNotHandedOver() {
        pictures.ask(picture(1));
        pictures.ask(picture(2));
        pictures.forget();
        workAll();
        assertThat(made).isEmpty();

        MapPicture next = picture(1);
        pictures.ask(next);
        workAll();
        assertThat(made).containsExactly(next);
    }

    @Test
    void aFaultDoesNotStopTheNextOne() {
        pictures.ask(
                new MapPicture(
                        new Minimap(1, 0, 0),
                        CanvasScene.EMPTY,
                        PaintState.NONE,
                        Palette.LIGHT,
                        TOO_DENSE));
        Runnable failing = background.remove();
        assertThatThrownBy(failing::run).isInstanceOf(NegativeArraySizeException.class);
        MapPicture next = picture(1);
        pictures.ask(next);
        workAll();
        assertThat(made).containsExactly(next);
    }

    @Test
    void madeAtOnceTheyComeInOrder() {
        Executor now = Runnable::run;
        var direct = new MapPictures(now, now, (picture, _) -> made.add(picture));
        direct.ask(picture(1));
        direct.ask(picture(2));
        assertThat(made).hasSize(2);
    }
}
