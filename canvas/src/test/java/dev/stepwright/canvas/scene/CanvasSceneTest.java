package dev.stepwright.canvas.scene;

import static dev.stepwright.canvas.Scenes.branch;
import static dev.stepwright.canvas.Scenes.card;
import static dev.stepwright.canvas.Scenes.id;
import static dev.stepwright.canvas.Scenes.wire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanvasSceneTest {
    // 1 --> 2
    private final CanvasScene scene =
            CanvasScene.of(
                    List.of(card(1, 0, 0), card(2, 280, 0)), List.of(wire(1, 2, WireKind.DATA)));

    @Test
    void tellsWhatIsUnderThePoint() {
        assertThat(scene.hit(new Point(100, 30), 4)).isEqualTo(new Hit.Box(id(1)));
        assertThat(scene.hit(new Point(203, 35), 4)).isEqualTo(new Hit.Port(id(1), Side.OUTPUT));
        assertThat(scene.hit(new Point(276, 30), 4)).isEqualTo(new Hit.Port(id(2), Side.INPUT));
        assertThat(scene.hit(new Point(240, 34), 4))
                .isEqualTo(new Hit.Wire(wire(1, 2, WireKind.DATA)));
        assertThat(scene.hit(new Point(240, 60), 4)).isEqualTo(Hit.NOTHING);
    }

    @Test
    void findsTheUppermostOfTwoCards() {
        CanvasScene stacked = scene.withCards(List.of(card(3, 40, 10)));
        assertThat(stacked.hit(new Point(100, 30), 2)).isEqualTo(new Hit.Box(id(3)));
    }

    @Test
    void aBranchingCardHasTwoOutputsAndATerminalOneNone() {
        CanvasScene fork =
                CanvasScene.of(
                        List.of(
                                card(1, 0, 0, "Check", CardShape.BRANCHING),
                                card(2, 300, 0, "Stop", CardShape.TERMINAL)),
                        List.of());
        assertThat(fork.hit(new Point(200, 16), 4)).isEqualTo(new Hit.Port(id(1), Side.TRUE));
        assertThat(fork.hit(new Point(200, 48), 4)).isEqualTo(new Hit.Port(id(1), Side.FALSE));
        assertThat(fork.hit(new Point(499, 32), 4)).isEqualTo(new Hit.Box(id(2)));
    }

    @Test
    void mergesIdenticalWiresAndKeepsTheirDetails() {
        Port from = Port.output(id(1));
        Port to = Port.input(id(2));
        CanvasScene merged =
                CanvasScene.of(
                        scene.cards(),
                        List.of(
                                Wire.of(from, to, WireKind.DATA, "Outputs.train"),
                                Wire.of(from, to, WireKind.DATA, "Outputs.test"),
                                Wire.of(from, to, WireKind.ORDER).withTrigger("On failure")));
        assertThat(merged.wires())
                .extracting(Wire::kind, Wire::details)
                .containsExactly(
                        tuple(WireKind.DATA, List.of("Outputs.train", "Outputs.test")),
                        tuple(WireKind.ORDER, List.of()));
    }

    @Test
    void drawsTwoKindsBetweenTheSameCardsApart() {
        CanvasScene both =
                CanvasScene.of(
                        scene.cards(),
                        List.of(wire(1, 2, WireKind.DATA), wire(1, 2, WireKind.ORDER)));
        var data = both.route(wire(1, 2, WireKind.DATA)).line();
        var order = both.route(wire(1, 2, WireKind.ORDER)).line();
        assertThat(data).containsExactly(new Point(200, 32), new Point(272, 32));
        assertThat(order).containsExactly(new Point(200, 40), new Point(272, 40));
    }

    @Test
    void leavesOutWiresWithoutACard() {
        assertThat(scene.with(List.of(), List.of(id(2)), scene.wires()).wires()).isEmpty();
    }

    @Test
    void forgetsOnlyTheRoutesThatAChangeTouches() {
        CanvasScene abalone = Scenes.abalone();
        abalone.wires().forEach(abalone::route);

        CanvasScene moved = abalone.withCards(List.of(card(6, 1120, 400)));

        assertThat(moved.knownRoutes())
                .hasSize(6)
                .doesNotContainKey(branch(4, Side.FALSE, 6).key());
    }

    @Test
    void routesAgainWhenACardIsPutInTheWay() {
        assertThat(scene.route(wire(1, 2, WireKind.DATA)).line()).hasSize(2);
        CanvasScene wider = scene.withCards(List.of(card(2, 560, 0)));
        assertThat(wider.route(wire(1, 2, WireKind.DATA)).line()).hasSize(2);

        CanvasScene blocked = wider.withCards(List.of(card(3, 280, 0)));

        assertThat(blocked.route(wire(1, 2, WireKind.DATA)).line()).hasSize(6);
    }

    @Test
    void knowsItsBounds() {
        assertThat(CanvasScene.EMPTY.bounds()).isEmpty();
        assertThat(scene.bounds()).contains(new Rect(0, 0, 480, 64));
    }
}
