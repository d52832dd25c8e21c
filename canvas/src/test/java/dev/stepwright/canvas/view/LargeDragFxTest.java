package dev.stepwright.canvas.view;

import static dev.stepwright.canvas.Scenes.card;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.gesture.CanvasEvent;
import dev.stepwright.canvas.gesture.Modifiers;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
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

    @Test
    void theMapOfALargePipelineFollowsWhenItsCardsRest() throws Exception {
        CanvasScene before = scene(1200);
        CanvasScene after = before.withCards(List.of(card(7, 0, 0).movedTo(new Point(1000, 1000))));
        MinimapPane map =
                FxTest.onFx(
                        () -> {
                            var pane = new MinimapPane();
                            var seen = new Rect(0, 0, 100, 100);
                            pane.show(before, PaintState.NONE, seen);
                            assertThat(pane.painted()).isSameAs(before);
                            pane.show(after, PaintState.NONE, seen);
                            assertThat(pane.painted()).isSameAs(before);
                            return pane;
                        });
        long end = System.nanoTime() + 10_000_000_000L;
        while (FxTest.onFx(map::painted) != after && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(FxTest.onFx(map::painted)).isSameAs(after);
    }
}
