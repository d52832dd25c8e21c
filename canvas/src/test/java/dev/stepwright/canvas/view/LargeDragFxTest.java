package dev.stepwright.canvas.view;

import static dev.stepwright.canvas.Scenes.card;
import static dev.stepwright.canvas.Scenes.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.gesture.CanvasEvent;
import dev.stepwright.canvas.gesture.Modifiers;
import dev.stepwright.canvas.paint.Minimap;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// What is put off while a card of a large pipeline is dragged, and that nothing of it is lost.
class LargeDragFxTest {
    private static CanvasScene scene(int cards) {
        var all = new ArrayList<Card>();
        for (int i = 0; i < cards; i++) {
            all.add(card(i, i % 40 * 260, i / 40 * 100));
        }
        return CanvasScene.of(all, List.of());
    }

    private static CanvasEvent.Moved move(int x) {
        return new CanvasEvent.Moved(new Point(x, 0), Modifiers.NONE);
    }

    private static JoinedMoves moves(int cards, List<CanvasEvent> told) {
        var view = new SceneView();
        view.setScene(scene(cards));
        var stage = new Stage();
        stage.setScene(new Scene(view, 300, 200));
        return new JoinedMoves(view, told::add);
    }

    @Test
    void ofTheMovesWithinAFrameTheFirstAndTheLastAreTold() throws Exception {
        FxTest.onFx(
                () -> {
                    var told = new ArrayList<CanvasEvent>();
                    JoinedMoves moves = moves(300, told);
                    for (int x = 1; x <= 4; x++) {
                        moves.drag(move(x));
                    }
                    assertThat(told).containsExactly(move(1));
                    var released = new CanvasEvent.Released(new Point(4, 0), Modifiers.NONE);
                    moves.accept(released);
                    assertThat(told).containsExactly(move(1), move(4), released);
                    return null;
                });
    }

    @Test
    void inASmallPipelineEveryMoveIsTold() throws Exception {
        FxTest.onFx(
                () -> {
                    var told = new ArrayList<CanvasEvent>();
                    JoinedMoves moves = moves(20, told);
                    moves.drag(move(1));
                    moves.drag(move(2));
                    assertThat(told).containsExactly(move(1), move(2));
                    return null;
                });
    }

    /// The work beside the user interface is done when a test says so.
    private static final class Shown {
        final MinimapPane pane = new MinimapPane();
        final Queue<Runnable> background = new ArrayDeque<>();

        Shown(double width, double height) {
            new Scene(new Group(pane), width, height);
            pane.paintAside(background::add, Runnable::run);
        }

        void show(CanvasScene scene, PaintState state) {
            pane.show(scene, state, SEEN);
        }

        int[] pixels() {
            pane.resize(Minimap.WIDTH, Minimap.HEIGHT);
            pane.layout();
            var image = pane.snapshot(null, null);
            var pixels = new int[(int) (image.getWidth() * image.getHeight())];
            image.getPixelReader()
                    .getPixels(
                            0,
                            0,
                            (int) image.getWidth(),
                            (int) image.getHeight(),
                            PixelFormat.getIntArgbInstance(),
                            pixels,
                            0,
                            (int) image.getWidth());
            return pixels;
        }
    }

    private static final Rect SEEN = new Rect(0, 0, 100, 100);

    @Test
    void theMapShowsWhatItShowedUntilTheNewPictureIsThere() throws Exception {
        CanvasScene before = scene(1200);
        CanvasScene after = before.withCards(List.of(card(7, 0, 0).movedTo(new Point(1000, 1000))));
        FxTest.onFx(
                () -> {
                    var map = new Shown(180, 108);
                    map.show(before, PaintState.NONE);
                    map.background.remove().run();
                    assertThat(map.pane.painted()).isSameAs(before);
                    int[] pixels = map.pixels();

                    map.show(after, PaintState.NONE);
                    map.pane.setPalette(Palette.DARK);
                    assertThat(map.pane.painted()).isSameAs(before);
                    assertThat(map.pixels()).isEqualTo(pixels);

                    while (!map.background.isEmpty()) {
                        map.background.remove().run();
                    }
                    assertThat(map.pane.painted()).isSameAs(after);
                    assertThat(map.pixels()).isNotEqualTo(pixels);
                    return null;
                });
    }

    @Test
    void aSmallPipelineIsOnTheMapAtOnce() throws Exception {
        FxTest.onFx(
                () -> {
                    var map = new Shown(180, 108);
                    map.show(scene(1200), PaintState.NONE);
                    CanvasScene small = scene(1000);
                    map.show(small, PaintState.NONE);
                    assertThat(map.pane.painted()).isSameAs(small);
                    map.background.remove().run();
                    assertThat(map.pane.painted()).isSameAs(small);
                    return null;
                });
    }

    @Test
    void thePixelsAreThoseOfTheCanvas() throws Exception {
        CanvasScene scene = scene(1200);
        PaintState state =
                PaintState.NONE
                        .withSelection(Set.of(id(3)), Set.of())
                        .withLooks(
                                Map.of(
                                        id(50), StepLook.of(Status.FAILED),
                                        id(500), StepLook.of(Status.SUCCEEDED)));
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            FxTest.onFx(
                    () -> {
                        var map = new Shown(180, 108);
                        map.pane.setPalette(palette);
                        map.show(scene, state);
                        while (!map.background.isEmpty()) {
                            map.background.remove().run();
                        }
                        int[] filled = map.pixels();
                        var layer =
                                new Layer(
                                        brush -> {
                                            var area = new Rect(0, 0, 180, 108);
                                            brush.fillRound(area, 6, palette.panel());
                                            Minimap drawn = Minimap.of(scene, SEEN);
                                            drawn.paintCards(scene, state, palette, brush);
                                            brush.strokeRound(
                                                    area.grown(-0.5),
                                                    6,
                                                    Stroke.solid(palette.divider(), 1));
                                            drawn.paintFrame(SEEN, palette, brush);
                                        });
                        var apart = apart(filled, pixels(layer));
                        assertThat(apart.getMax()).isLessThanOrEqualTo(NEAR);
                        assertThat(apart.getAverage()).isLessThan(NEAR_ON_AVERAGE);
                        return null;
                    });
        }
    }

    /// Of 255: the canvas knows eighths of a pixel, the pixels in memory take what is covered.
    private static final int NEAR = 20;

    private static final double NEAR_ON_AVERAGE = 0.5;

    private static int[] pixels(Layer layer) {
        layer.resize(180, 108);
        layer.paintIfStale();
        var image = new WritableImage(180, 108);
        new Scene(new Group(layer.canvas()), 180, 108).snapshot(image);
        var pixels = new int[180 * 108];
        image.getPixelReader()
                .getPixels(0, 0, 180, 108, PixelFormat.getIntArgbInstance(), pixels, 0, 180);
        return pixels;
    }

    /// Channel by channel.
    private static IntSummaryStatistics apart(int[] some, int[] others) {
        assertThat(some).hasSameSizeAs(others);
        return IntStream.range(0, 3 * some.length)
                .map(i -> channel(some, i) - channel(others, i))
                .map(Math::abs)
                .summaryStatistics();
    }

    private static int channel(int[] pixels, int i) {
        return pixels[i / 3] >> 8 * (i % 3) & 0xFF;
    }
}
