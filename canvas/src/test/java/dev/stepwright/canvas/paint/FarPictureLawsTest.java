package dev.stepwright.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Frame;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FarPictureLawsTest {
    private static final FarPicture PICTURE = new FarPicture(Palette.LIGHT);

    private static Raster painted(CanvasScene scene, Camera camera, PaintState state) {
        var raster = new Raster(320, 200);
        PICTURE.paint(scene, camera, state, raster);
        return raster;
    }

    @RepeatedTest(40)
    void scrollingGivesWhatPaintingGives(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        CanvasScene scene =
                CanvasScene.of(
                        List.of(
                                Scenes.card(1, 0, 0),
                                Scenes.card(2, 280, 96),
                                Scenes.card(3, 560, -192)),
                        List.of(
                                Scenes.wire(1, 2, WireKind.DATA),
                                Scenes.wire(2, 3, WireKind.ORDER)));
        PaintState state = PaintState.NONE.withSelection(Set.of(Scenes.id(2)), Set.of());
        var camera = new Camera(-300, -200, 0.05 + random.nextDouble() * 0.25);
        Raster raster = painted(scene, camera, state);
        for (int i = 0; i < 12; i++) {
            Camera next = camera.panBy(random.nextInt(-90, 90), random.nextInt(-60, 60));
            assertThat(PICTURE.scroll(scene, camera, next, state, raster)).isTrue();
            assertThat(raster.pixels()).isEqualTo(painted(scene, next, state).pixels());
            camera = next;
        }
    }

    @Test
    void doesNotScrollToAnotherZoomNorFurtherThanItReaches() {
        var camera = new Camera(0, 0, 0.1);
        CanvasScene scene = Scenes.abalone();
        Raster raster = painted(scene, camera, PaintState.NONE);
        int[] before = raster.pixels().clone();

        assertThat(PICTURE.scroll(scene, camera, new Camera(0, 0, 0.2), PaintState.NONE, raster))
                .isFalse();
        assertThat(PICTURE.scroll(scene, camera, camera.panBy(320, 0), PaintState.NONE, raster))
                .isFalse();
        assertThat(raster.pixels()).isEqualTo(before);
    }

    /// From near, a frame has the quiet colours of the ground; a change of zoom keeps them.
    @Test
    void fillsAFrameAsItIsFilledFromNear() {
        var branch = new Scope.Branch(Scenes.id(4), Side.IF);
        var frame =
                new Frame(
                        new FrameOwner.OfBranch(branch),
                        "Good enough is true",
                        Set.of(Scenes.id(1)),
                        0,
                        true);
        CanvasScene scene =
                CanvasScene.of(List.of(Scenes.card(1, 0, 0)), List.of())
                        .withGround(Ground.of(List.of(), List.of(frame), List.of()));
        Raster raster = painted(scene, new Camera(-300, -200, 0.25), PaintState.NONE);
        var near = new RecordingBrush();
        Painter.of(Palette.LIGHT)
                .paintPipeline(
                        scene, Camera.HOME, new Rect(-300, -200, 900, 600), PaintState.NONE, near);
        Colour fill = Palette.LIGHT.textSecond().withOpacity(0.03);

        assertThat(near.colours).contains(fill).doesNotContain(Palette.LIGHT.logic());
        assertThat(raster.pixels())
                .contains(fill.over(Palette.LIGHT.canvas()).argb())
                .contains(Palette.LIGHT.divider().over(Palette.LIGHT.canvas()).argb());
    }
}
