package dev.stepwright.canvas.layout;

import static dev.stepwright.canvas.Scenes.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.layout.LayoutEdge.Exit;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideLayoutTest {
    private static final LayoutOptions DOWN = LayoutOptions.DEFAULT.withFlow(Flow.DOWN);

    private static Map<StepId, Point> wide(Nets nets, LayoutOptions options) {
        return WideLayout.of(nets.nodes(), nets.edges(), options);
    }

    private static Map<StepId, Point> wide(Nets nets) {
        return wide(nets, LayoutOptions.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void keepsTheLawsOfColumnsWhicheverWayThePipelineFlows(long seed) {
        Nets nets = Nets.random(300, 420, seed);
        for (LayoutOptions options : List.of(LayoutOptions.DEFAULT, DOWN)) {
            Map<StepId, Point> places = wide(nets, options);
            boolean right = options.flow() == Flow.RIGHT;
            double pitch = right ? Nets.WIDTH + 80 : Nets.HEIGHT + 80;
            assertThat(places).hasSize(nets.nodes().size());
            assertThat(nets.overlaps(places)).isEmpty();
            assertThat(places.values())
                    .allMatch(at -> at.x() % 8 == 0 && at.y() % 8 == 0)
                    .allMatch(at -> (right ? at.x() : at.y()) % pitch == 0);
            assertThat(places.values().stream().mapToDouble(Point::x).min()).hasValue(0);
            assertThat(places.values().stream().mapToDouble(Point::y).min()).hasValue(0);
            for (LayoutEdge edge : nets.edges()) {
                Point from = places.getOrDefault(edge.from(), Point.ORIGIN);
                Point to = places.getOrDefault(edge.to(), Point.ORIGIN);
                assertThat(right ? to.x() - from.x() : to.y() - from.y())
                        .isGreaterThanOrEqualTo(pitch);
            }
        }
    }

    @Test
    void isAFunctionOfItsArguments() {
        Nets nets = Nets.random(2_500, 3_600, 8);
        assertThat(wide(nets)).isEqualTo(wide(nets));
    }

    @Test
    void drawsRowsOfStepsStraight() {
        Map<StepId, Point> places = wide(Nets.rows(2_400, 20));
        for (int i = 21; i <= 2_400; i++) {
            assertThat(places.get(id(i)).y()).isEqualTo(places.get(id(i - 20)).y());
            assertThat(places.get(id(i)).x() - places.get(id(i - 20)).x()).isEqualTo(280);
        }
    }

    @Test
    void drawsATreeWithoutACrossingInTheOrderOfTheText() {
        Nets nets = Nets.tree(2_000, 3);
        Map<StepId, Point> places = wide(nets);
        assertThat(nets.crossings(places)).isZero();
        assertThat(places.get(id(2)).y()).isLessThan(places.get(id(3)).y());
        assertThat(places.get(id(3)).y()).isLessThan(places.get(id(4)).y());
    }

    @Test
    void crossesHardlyMoreWiresThanElk() {
        long own = 0;
        long elks = 0;
        for (int seed = 1; seed <= 5; seed++) {
            Nets nets = Nets.random(400, 560, seed);
            own += nets.crossings(wide(nets));
            elks +=
                    nets.crossings(
                            LayeredLayout.arrange(
                                    nets.nodes(), nets.edges(), LayoutOptions.DEFAULT, Map.of()));
        }
        assertThat(own).isLessThan(elks * 5 / 4);
    }

    @Test
    void needsNoMoreRoomThanElk() {
        Nets nets = Nets.random(600, 800, 3);
        Map<StepId, Point> elks =
                LayeredLayout.arrange(nets.nodes(), nets.edges(), LayoutOptions.DEFAULT, Map.of());
        assertThat(Nets.area(wide(nets))).isLessThan(Nets.area(elks) * 1.2);
    }

    @Test
    void putsTheTrueBranchAboveTheFalseBranchWhateverTheOrderOfTheSteps() {
        for (boolean falseFirst : new boolean[] {false, true}) {
            int upper = falseFirst ? 3 : 2;
            int lower = falseFirst ? 2 : 3;
            var nodes =
                    List.of(
                            new LayoutNode(id(1), Nets.WIDTH, Nets.HEIGHT, true),
                            Nets.node(2),
                            Nets.node(3));
            var edges =
                    List.of(
                            new LayoutEdge(id(1), id(lower), Exit.LOWER, 3),
                            new LayoutEdge(id(1), id(upper), Exit.UPPER, 3));
            Map<StepId, Point> places = WideLayout.of(nodes, edges, LayoutOptions.DEFAULT);
            assertThat(places.get(id(upper)).y()).isLessThan(places.get(id(lower)).y());
        }
    }

    @Test
    void putsASourceBesideWhatWaitsForIt() {
        // 1 --> 2 --> 3 --> 4 <-- 5
        var nets = Nets.of(5, List.of(List.of(1, 2), List.of(2, 3), List.of(3, 4), List.of(5, 4)));
        Map<StepId, Point> places = wide(nets);
        assertThat(places.get(id(5)).x()).isEqualTo(places.get(id(3)).x());
    }

    @Test
    void copesWithCyclesSelfLoopsRepeatedWiresAndUnknownSteps() {
        var nets =
                Nets.of(
                        3,
                        List.of(
                                List.of(1, 2),
                                List.of(2, 1),
                                List.of(3, 3),
                                List.of(1, 9),
                                List.of(2, 3),
                                List.of(2, 3)));
        Map<StepId, Point> places = wide(nets);
        assertThat(places).containsOnlyKeys(id(1), id(2), id(3));
        assertThat(nets.overlaps(places)).isEmpty();
    }

    @Test
    void keepsCardsOfDifferentSizesApart() {
        var nodes =
                List.of(
                        Nets.node(1),
                        LayoutNode.of(id(2), 900, 300),
                        Nets.node(3),
                        Nets.node(4),
                        Nets.node(5));
        var edges =
                List.of(
                        LayoutEdge.of(id(1), id(2)),
                        LayoutEdge.of(id(1), id(3)),
                        LayoutEdge.of(id(2), id(4)),
                        LayoutEdge.of(id(3), id(4)),
                        LayoutEdge.of(id(5), id(4)));
        for (LayoutOptions options : List.of(LayoutOptions.DEFAULT, DOWN)) {
            Map<StepId, Point> places = WideLayout.of(nodes, edges, options);
            assertThat(new Nets(nodes, edges).overlaps(places)).isEmpty();
        }
    }

    @Test
    void keepsPinnedStepsOfALargePipelineWhereTheyAre() {
        Nets nets = Nets.rows(2_000, 20);
        Point kept = new Point(4_000, 808);
        Map<StepId, Point> places =
                LayeredLayout.arrange(
                        nets.nodes(), nets.edges(), LayoutOptions.DEFAULT, Map.of(id(41), kept));
        assertThat(places.get(id(41))).isEqualTo(kept);
        assertThat(places.get(id(61))).isEqualTo(kept.plus(280, 0));
    }

    @Test
    void packsWhatDoesNotHangTogetherWithoutOverlaps() {
        Nets nets = Nets.random(2_000, 900, 5);
        Map<StepId, Point> places = wide(nets);
        assertThat(nets.overlaps(places)).isEmpty();
        assertThat(Nets.area(places)).isLessThan(2_000 * 280 * 96 * 3.0);
    }

    @Test
    void needsNoDeepStackForALongChain() throws Exception {
        Nets chain = Nets.rows(20_000, 1);
        var task =
                new FutureTask<>(
                        () ->
                                LayeredLayout.arrange(
                                        chain.nodes(),
                                        chain.edges(),
                                        LayoutOptions.DEFAULT,
                                        Map.of()));
        new Thread(null, task, "layout", 256 << 10).start();
        Map<StepId, Point> places = task.get();
        Set<Double> levels = new HashSet<>();
        places.values().forEach(at -> levels.add(at.y()));
        assertThat(levels).hasSize(1);
        assertThat(places.get(id(20_000)).x()).isEqualTo(19_999 * 280.0);
    }

    @Test
    void makesNoMillionsOfPlacesForWiresThatSkipHundredsOfColumns() {
        Nets nets = Nets.skipping(10_000, 5_000);
        Net net = Net.of(nets.nodes(), nets.edges());
        int[] column = Columns.of(net);
        long spans = 0;
        for (int wire : net.out().items()) {
            spans += column[net.to()[wire]] - column[net.from()[wire]];
        }
        assertThat(spans).isGreaterThan(1_000_000);
        assertThat(Lattice.of(net, column).size()).isLessThan(65_000);
        assertThat(nets.overlaps(wide(nets))).isEmpty();
    }
}
