package dev.stepwright.canvas.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteLawsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joinsThePortsAlongTheAxesAndKeepsOffTheCards(long seed) {
        CanvasScene scene = Scenes.layered(new Random(seed), 9, 8, 2, 5);
        for (Wire wire : scene.wires()) {
            holds(scene, wire);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void goesRoundWhenTheTargetStandsToTheLeft(long seed) {
        var random = new Random(seed);
        CanvasScene scene = Scenes.layered(random, 6, 5, 1, 1);
        var back = new ArrayList<Wire>();
        for (int i = 0; i < 25; i++) {
            back.add(Scenes.wire(1 + random.nextInt(30), 1 + random.nextInt(30), WireKind.DATA));
        }
        CanvasScene looped = scene.with(List.of(), List.of(), back);
        for (Wire wire : looped.wires()) {
            holds(looped, wire);
        }
    }

    private static void holds(CanvasScene scene, Wire wire) {
        Route route = scene.route(wire);
        List<Point> line = route.line();
        Point from = scene.place(wire.from()).orElseThrow();
        Point to = scene.place(wire.to()).orElseThrow();
        assertThat(line.getFirst().x()).isEqualTo(from.x());
        assertThat(Math.abs(line.getFirst().y() - from.y())).isLessThanOrEqualTo(8);
        assertThat(line.getLast().x()).isEqualTo(to.x() - Route.TIP_GAP);
        assertThat(Math.abs(line.getLast().y() - to.y())).isLessThanOrEqualTo(24);
        assertThat(line.get(1).y()).as("leaves to the side").isEqualTo(line.getFirst().y());
        assertThat(line.get(1).x()).isGreaterThan(from.x());
        assertThat(line.get(line.size() - 2).y()).isEqualTo(line.getLast().y());
        assertThat(line.get(line.size() - 2).x()).isLessThan(line.getLast().x());
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            boolean level = i % 2 == 1;
            assertThat(level ? a.y() == b.y() : a.x() == b.x())
                    .as("turns at " + a + " in " + line)
                    .isTrue();
            for (Card card : scene.cards()) {
                assertThat(crosses(card.bounds(), a, b))
                        .as(wire + " " + line + " at " + card.bounds())
                        .isFalse();
            }
        }
    }

    private static boolean crosses(Rect card, Point a, Point b) {
        Rect segment = Rect.between(a, b);
        return segment.right() > card.x()
                && segment.x() < card.right()
                && segment.bottom() > card.y()
                && segment.y() < card.bottom();
    }

    @Test
    void leadsThePictureAsItIsDrawn() {
        CanvasScene scene = Scenes.abalone();
        assertThat(scene.route(Scenes.wire(1, 2, WireKind.DATA)).line())
                .containsExactly(new Point(200, 112), new Point(272, 112));
        // below Train, into the slot under the straight wire
        assertThat(scene.route(Scenes.wire(1, 3, WireKind.DATA)).line().get(2).y()).isEqualTo(168);
        assertThat(scene.route(Scenes.wire(1, 3, WireKind.DATA)).tip())
                .isEqualTo(new Point(552, 120));
        // rises at once and arrives above the branch
        assertThat(scene.route(Scenes.wire(2, 5, WireKind.ORDER)).line()).hasSize(4);
        assertThat(scene.route(Scenes.wire(2, 5, WireKind.ORDER)).tip())
                .isEqualTo(new Point(1112, 24));
        assertThat(scene.route(Scenes.branch(4, Side.TRUE, 5)).line()).hasSize(4);
    }

    @Test
    void wiresOfOnePortShareTheirTrunk() {
        CanvasScene scene =
                CanvasScene.of(
                        List.of(
                                Scenes.card(1, 0, 0),
                                Scenes.card(2, 280, 96),
                                Scenes.card(3, 280, 192),
                                Scenes.card(4, 560, 288)),
                        List.of(
                                Scenes.wire(1, 2, WireKind.DATA),
                                Scenes.wire(1, 3, WireKind.DATA),
                                Scenes.wire(1, 4, WireKind.DATA)));
        assertThat(scene.wires())
                .extracting(wire -> scene.route(wire).line().get(1))
                .containsOnly(new Point(240, 32));
    }

    @Test
    void drawsAWireThatCannotKeepOff() {
        // the target is walled in
        var cards = new ArrayList<>(List.of(Scenes.card(1, 0, 0), Scenes.card(2, 300, 300)));
        for (int i = 0; i < 12; i++) {
            cards.add(Scenes.card(10 + i, 140 + 60 * (i % 6), i < 6 ? 240 : 360));
            cards.add(Scenes.card(30 + i, i < 6 ? 95 : 510, 200 + 40 * (i % 6)));
        }
        CanvasScene scene = CanvasScene.of(cards, List.of(Scenes.wire(1, 2, WireKind.DATA)));
        Route route = scene.route(Scenes.wire(1, 2, WireKind.DATA));
        assertThat(route.start()).isEqualTo(new Point(200, 32));
        assertThat(route.tip()).isEqualTo(new Point(292, 332));
    }

    @Test
    void curvesAndStraightLinesJoinTheSamePlaces() {
        for (WireStyle style : List.of(WireStyle.CURVED, WireStyle.STRAIGHT)) {
            CanvasScene scene = Scenes.abalone().withStyle(style);
            Route route = scene.route(Scenes.wire(1, 3, WireKind.DATA));
            assertThat(route.start()).isEqualTo(new Point(200, 112));
            assertThat(route.tip()).isEqualTo(new Point(552, 120));
        }
    }
}
