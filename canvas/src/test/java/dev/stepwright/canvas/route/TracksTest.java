package dev.stepwright.canvas.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracksTest {
    private static final Obstacles NOTHING = (area, found) -> {};

    private static Route route(double fromY, double turn, double toY) {
        return Route.rounded(
                List.of(
                        new Point(0, fromY),
                        new Point(turn, fromY),
                        new Point(turn, toY),
                        new Point(100, toY)));
    }

    private static List<Route> spread(Obstacles obstacles, Route... routes) {
        return Tracks.spread(List.of(routes), List.of(0.0, 0.0), obstacles);
    }

    private static List<Double> turns(List<Route> routes) {
        return routes.stream().map(route -> route.line().get(1).x()).toList();
    }

    @Test
    void movesWiresOfDifferentOriginApartInTheOrderThatCrossesLeast() {
        assertThat(turns(spread(NOTHING, route(0, 40, 100), route(50, 40, 150))))
                .containsExactly(46.0, 34.0);
        assertThat(turns(spread(NOTHING, route(100, 40, 0), route(150, 40, 50))))
                .containsExactly(34.0, 46.0);
    }

    @Test
    void leavesWiresThatBelongTogetherOnOneLine() {
        assertThat(turns(spread(NOTHING, route(0, 40, 100), route(0, 40, 200))))
                .containsExactly(40.0, 40.0);
        assertThat(turns(spread(NOTHING, route(0, 40, 100), route(50, 40, 100))))
                .containsExactly(40.0, 40.0);
    }

    @Test
    void leavesWiresThatDoNotMeet() {
        assertThat(turns(spread(NOTHING, route(0, 40, 50), route(100, 40, 150))))
                .containsExactly(40.0, 40.0);
    }

    @Test
    void movesOnlyAsFarAsTheCardsLeaveRoom() {
        Obstacles card = (area, found) -> found.accept(new Rect(50, 60, 20, 20));
        assertThat(turns(spread(card, route(0, 40, 100), route(50, 40, 150))))
                .containsExactly(42.0, 30.0);
    }

    @Test
    void aWireThatArrivesDoesNotLookLikeOneThatLeavesInTheSameRow() {
        List<Double> turns = turns(spread(NOTHING, route(100, 60, 200), route(0, 40, 100)));
        assertThat(turns.get(0)).isLessThan(turns.get(1));
    }

    @Test
    void aRouteIsTheSameHoweverTheSceneCameAbout() {
        var cards = List.of(Scenes.card(1, 0, 0), Scenes.card(2, 0, 96), Scenes.card(3, 280, 200));
        var more = List.of(Scenes.card(4, 280, 96), Scenes.card(5, 280, -96));
        Wire a = Scenes.wire(1, 3, WireKind.DATA);
        Wire b = Scenes.wire(2, 5, WireKind.DATA);
        Wire c = Scenes.wire(1, 4, WireKind.ORDER);
        CanvasScene grown = CanvasScene.of(cards, List.of(a));
        grown.route(a);
        grown = grown.with(more, List.of(), List.of(c, b, a));
        CanvasScene fresh =
                CanvasScene.of(
                        List.of(more.get(1), more.get(0), cards.get(2), cards.get(1), cards.get(0)),
                        List.of(a, b, c));
        for (Wire wire : List.of(a, b, c)) {
            assertThat(grown.route(wire)).isEqualTo(fresh.route(wire));
        }
    }
}
