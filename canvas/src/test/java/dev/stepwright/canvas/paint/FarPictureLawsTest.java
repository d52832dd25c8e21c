package dev.stepwright.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.route.WireStyle;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Frame;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import java.util.ArrayList;
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

    /// Cards are moved from the same scene, as a drag does, and now and then dropped, over others
    // too.
    @RepeatedTest(30)
    void repaintingAPartGivesWhatPaintingGives(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        CanvasScene base = manyWires(random);
        List<Card> cards = List.copyOf(base.cards());
        PaintState state =
                PaintState.NONE.withSelection(Set.of(Scenes.id(random.nextInt(800) + 1)), Set.of());
        var camera =
                new Camera(random.nextInt(-300, 2000), random.nextInt(-200, 1000), 0.05)
                        .zoomAbout(Point.ORIGIN, 1 + random.nextDouble());
        CanvasScene shown = base;
        Raster raster = painted(shown, camera, state);
        int parts = 0;
        for (int i = 0; i < 30; i++) {
            List<Card> moved = new ArrayList<>();
            for (int each = random.nextInt(3); each >= 0; each--) {
                Card card = cards.get(random.nextInt(cards.size()));
                moved.add(
                        card.movedTo(
                                card.bounds()
                                        .corner()
                                        .plus(
                                                random.nextInt(-900, 900),
                                                random.nextInt(-500, 500))));
            }
            CanvasScene next = base.withCards(moved);
            if (PICTURE.repaint(shown, next, camera, state, raster).isPresent()) {
                parts++;
            } else {
                PICTURE.paint(next, camera, state, raster);
            }
            assertThat(raster.pixels()).isEqualTo(painted(next, camera, state).pixels());
            shown = next;
            if (random.nextInt(4) == 0) {
                base = next;
            }
        }
        assertThat(parts).isPositive();
    }

    private static CanvasScene manyWires(Random random) {
        var group = new FrameOwner.OfBranch(new Scope.Branch(Scenes.id(40), Side.IF));
        var steps = Set.of(Scenes.id(41), Scenes.id(42), Scenes.id(43));
        var frame = new Frame(group, "Good enough is true", steps, 0, true);
        return Scenes.layered(random, 40, 20, 1, 6)
                .withGround(Ground.of(List.of(), List.of(frame), List.of()));
    }

    @Test
    void repaintsOnlyAroundACardThatMoved() {
        CanvasScene before = manyWires(new Random(1));
        var camera = new Camera(0, 0, 0.1);
        Raster raster = painted(before, camera, PaintState.NONE);
        Card card = before.card(Scenes.id(110)).orElseThrow();
        CanvasScene after =
                before.withCards(List.of(card.movedTo(card.bounds().corner().plus(40, 0))));

        FarPicture.Part part =
                PICTURE.repaint(before, after, camera, PaintState.NONE, raster).orElseThrow();

        assertThat(part.width() * part.height()).isPositive().isLessThan(320 * 200 / 4);
    }

    @Test
    void doesNotRepaintAPartWhenStepsCameOrWiresAreLedInAnotherWay() {
        CanvasScene before = manyWires(new Random(1));
        var camera = new Camera(0, 0, 0.1);
        Raster raster = painted(before, camera, PaintState.NONE);
        CanvasScene more = before.with(List.of(Scenes.card(900, 0, 0)), List.of(), before.wires());
        CanvasScene curved = before.withStyle(WireStyle.CURVED);

        assertThat(PICTURE.repaint(before, more, camera, PaintState.NONE, raster)).isEmpty();
        assertThat(PICTURE.repaint(before, curved, camera, PaintState.NONE, raster)).isEmpty();
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
