package dev.stepwright.canvas.paint;

import static dev.stepwright.canvas.Scenes.card;
import static dev.stepwright.canvas.Scenes.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.Frame;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.Severity;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.GroupId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainterTest {
    private static final Painter PAINTER = Painter.of(Palette.LIGHT);
    private static final List<String> ANSWERS = List.of("True", "False");

    private static RecordingBrush painted(CanvasScene scene, Camera camera, PaintState state) {
        var brush = new RecordingBrush();
        PAINTER.paint(scene, camera, 1600, 800, state, brush);
        assertThat(brush.isBalanced()).isTrue();
        return brush;
    }

    @Test
    void writesTitlesFactsAndBranchLabels() {
        RecordingBrush brush = painted(Scenes.abalone(), new Camera(-20, -20, 1), PaintState.NONE);
        assertThat(brush.texts)
                .extracting(RecordingBrush.Text::text)
                .contains(
                        "AbaloneProcess", "Training · ml.m5.2xlarge", "True", "False", "mse ≤ 6.0")
                .contains("Processing · ml.m5.xlarge");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void keepsTextOffTheBadgesWhateverTheStatus(Status status) {
        var badges = new Badges(Optional.of(Severity.ERROR), 120, true, 30);
        var long1 =
                card(1, 0, 0, "AnExtremelyLongStepNameThatNeverEnds", CardShape.PLAIN)
                        .withBadges(badges);
        CanvasScene scene = CanvasScene.of(List.of(long1), List.of());
        PaintState state =
                PaintState.NONE.withLooks(
                        Map.of(id(1), new StepLook(status, "12 h 34 m 56 s · running still")));
        RecordingBrush brush = painted(scene, Camera.HOME, state);
        for (int i = 0; i < brush.texts.size(); i++) {
            Rect area = brush.texts.get(i).area();
            assertThat(area.right()).isLessThanOrEqualTo(200 - 8 + 0.01);
            for (int k = i + 1; k < brush.texts.size(); k++) {
                assertThat(area.intersects(brush.texts.get(k).area())).isFalse();
            }
        }
        assertThat(brush.texts).extracting(RecordingBrush.Text::text).contains("99+", "×30");
    }

    @Test
    void givesTheWiresOfTheSelectedStepTheAccent() {
        PaintState state = PaintState.NONE.withSelection(Set.of(id(2)), Set.of());
        RecordingBrush brush = painted(Scenes.abalone(), new Camera(-20, -20, 1), state);
        assertThat(brush.lines)
                .filteredOn(line -> line.stroke().colour().equals(Palette.LIGHT.accent()))
                .extracting(line -> line.stroke().width())
                .containsExactly(2.5, 2.5, 2.5);
        assertThat(brush.lines).filteredOn(line -> !line.stroke().dash().isEmpty()).hasSize(1);
    }

    @Test
    void leavesTheOtherWiresAloneForASelectionWithoutWires() {
        CanvasScene scene =
                Scenes.abalone()
                        .with(
                                List.of(card(9, 0, 600, "Alone", CardShape.PLAIN)),
                                List.of(),
                                Scenes.abalone().wires());
        var camera = new Camera(-20, -20, 1);
        PaintState alone = PaintState.NONE.withSelection(Set.of(id(9)), Set.of());
        assertThat(painted(scene, camera, alone).lines)
                .isEqualTo(painted(scene, camera, PaintState.NONE).lines);
    }

    @Test
    void keepsTheHighlightOfAWireUnderTheCardThatIsDraggedIntoIt() {
        CanvasScene scene = Scenes.abalone();
        Wire wire = scene.wires().iterator().next();
        PaintState state = PaintState.NONE.with(Preview.NONE.withSplice(Optional.of(wire)));
        var brush = new RecordingBrush();
        PAINTER.paintLive(scene, Camera.HOME, 1600, 800, state, brush);
        assertThat(brush.lines).extracting(line -> line.stroke().width()).contains(10.0);
        assertThat(brush.texts).extracting(RecordingBrush.Text::text).contains("AbaloneProcess");
    }

    /// Thirty conditions, one in the other, must not become a dark hole.
    @Test
    void darkensNoMoreThanFourFramesOneInTheOther() {
        List<Frame> nested =
                Frame.nested(
                        IntStream.range(0, 9)
                                .mapToObj(
                                        i ->
                                                new Frame(
                                                        new FrameOwner.OfGroup(new GroupId(i)),
                                                        "Group",
                                                        IntStream.rangeClosed(1, 9 - i)
                                                                .mapToObj(each -> id(each))
                                                                .collect(Collectors.toSet()),
                                                        0,
                                                        true))
                                .toList());
        CanvasScene scene = Scenes.abalone().withGround(Ground.of(List.of(), nested, List.of()));
        List<Rect> fills = painted(scene, Camera.HOME, PaintState.NONE).fills;
        assertThat(scene.frames()).hasSize(9);
        assertThat(scene.frames()).filteredOn(frame -> fills.contains(frame.bounds())).hasSize(4);
    }

    @Test
    void saysDurationsInPlaceOfTheFact() {
        PaintState state =
                PaintState.NONE.withLooks(
                        Map.of(id(1), new StepLook(Status.SUCCEEDED, "4 m 12 s")));
        RecordingBrush brush = painted(Scenes.abalone(), new Camera(-20, -20, 1), state);
        assertThat(brush.texts).extracting(RecordingBrush.Text::text).contains("4 m 12 s");
        assertThat(brush.colours).contains(Palette.LIGHT.succeeded());
    }

    @Test
    void takesTheProblemsOfTheStateBeforeThoseOfTheCard() {
        PaintState state =
                PaintState.NONE.withProblems(
                        Map.of(id(3), Badges.NONE.withProblems(Severity.ERROR, 2)));
        assertThat(painted(Scenes.abalone(), new Camera(-20, -20, 1), state).colours)
                .contains(Palette.LIGHT.failed())
                .doesNotContain(Palette.LIGHT.stopped());
    }

    @Test
    void showsAWireThatIsRefusedInAnotherColour() {
        var wire = new Preview.PreviewWire(new Point(0, 0), new Point(100, 50), false);
        PaintState state =
                PaintState.NONE.with(Preview.wire(wire, Set.of(id(1)), Optional.empty()));
        assertThat(painted(Scenes.abalone(), new Camera(-20, -20, 1), state).colours)
                .contains(Palette.LIGHT.failed());
    }

    @Test
    void writesTitlesAtAConstantSizeWhenTheCardIsSmall() {
        for (double zoom : new double[] {0.3, 0.45, 0.59}) {
            RecordingBrush brush =
                    painted(Scenes.abalone(), new Camera(-20, -20, zoom), PaintState.NONE);
            assertThat(brush.texts).isNotEmpty();
            assertThat(brush.texts)
                    .filteredOn(text -> !ANSWERS.contains(text.text()))
                    .allSatisfy(text -> assertThat(text.area().height()).isEqualTo(10));
        }
    }

    @Test
    void writesEachAnswerOnceAndLegibly() {
        CanvasScene scene =
                Scenes.abalone()
                        .with(
                                List.of(),
                                List.of(),
                                List.of(
                                        Scenes.branch(4, Side.TRUE, 5),
                                        Scenes.branch(4, Side.TRUE, 6),
                                        Scenes.branch(4, Side.FALSE, 6)));
        for (double zoom : new double[] {0.35, 0.45, 0.6, 1}) {
            RecordingBrush brush = painted(scene, new Camera(-20, -20, zoom), PaintState.NONE);
            assertThat(brush.texts)
                    .filteredOn(text -> ANSWERS.contains(text.text()))
                    .allSatisfy(
                            text -> assertThat(text.area().height()).isGreaterThanOrEqualTo(8.99))
                    .extracting(text -> text.text())
                    .containsExactlyInAnyOrderElementsOf(ANSWERS);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.15, 0.25})
    void writesNothingFromFarAway(double zoom) {
        assertThat(painted(Scenes.abalone(), new Camera(-20, -20, zoom), PaintState.NONE).texts)
                .isEmpty();
    }

    @Test
    void setsCardsOnWholePixels() {
        RecordingBrush brush =
                painted(Scenes.abalone(), new Camera(-20.3, -20.7, 0.77), PaintState.NONE);
        assertThat(brush.fills)
                .filteredOn(area -> Math.abs(area.width() - 154) < 1)
                .hasSize(6)
                .allSatisfy(
                        area -> {
                            assertThat(area.x()).isEqualTo(Math.rint(area.x()));
                            assertThat(area.width()).isEqualTo(Math.rint(area.width()));
                        });
    }

    @Test
    void tellsWhetherTheStillLayerIsTheSame() {
        PaintState state = PaintState.NONE.withSelection(Set.of(id(1)), Set.of());
        assertThat(state.withAngle(30).withFocus(Optional.of(id(2))).sharesBaseWith(state))
                .isTrue();
        assertThat(state.sharesBaseWith(PaintState.NONE)).isFalse();
    }
}
