package dev.stepwright.canvas.layout;

import static dev.stepwright.canvas.Scenes.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.LayoutEdge.Exit;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {
    private static final double W = 200;
    private static final double H = 64;

    private static LayoutNode node(int id) {
        return LayoutNode.of(id(id), W, H);
    }

    private static LayoutEdge edge(int from, int to, int weight) {
        return new LayoutEdge(id(from), id(to), Exit.PLAIN, weight);
    }

    private static Map<StepId, Point> arrange(List<LayoutNode> nodes, List<LayoutEdge> edges) {
        return LayeredLayout.arrange(nodes, edges, LayoutOptions.DEFAULT, Map.of());
    }

    // process --> train --> eval --> check --True--> register
    //    \__________________/            \--False--> fail
    private static Map<StepId, Point> abalone(boolean falseFirst) {
        var nodes =
                List.of(
                        node(1),
                        node(2),
                        node(3),
                        new LayoutNode(id(4), W, H, true),
                        node(falseFirst ? 6 : 5),
                        node(falseFirst ? 5 : 6));
        var upper = new LayoutEdge(id(4), id(5), Exit.UPPER, 3);
        var lower = new LayoutEdge(id(4), id(6), Exit.LOWER, 3);
        var edges =
                new ArrayList<>(
                        List.of(edge(1, 2, 3), edge(2, 3, 3), edge(1, 3, 3), edge(3, 4, 3)));
        edges.addAll(falseFirst ? List.of(lower, upper) : List.of(upper, lower));
        edges.add(edge(2, 5, 1));
        return arrange(nodes, edges);
    }

    @Test
    void whatHangsTogetherInNoWayStandsInTheSameColumns() {
        Map<StepId, Point> places =
                arrange(
                        List.of(node(1), node(2), node(3), node(4), node(5), node(6)),
                        List.of(edge(1, 2, 1), edge(2, 3, 1)));
        assertThat(places.values())
                .allSatisfy(at -> assertThat(at.x() % (W + 80)).as(places.toString()).isZero());
    }

    @Test
    void drawsTheMainPathAsOneStraightLine() {
        Map<StepId, Point> places = abalone(false);
        assertThat(
                        List.of(
                                places.get(id(1)),
                                places.get(id(2)),
                                places.get(id(3)),
                                places.get(id(4))))
                .extracting(Point::y)
                .containsOnly(places.get(id(1)).y());
        assertThat(places.get(id(2)).x() - places.get(id(1)).x()).isEqualTo(280);
    }

    @Test
    void putsTheTrueBranchAboveTheFalseBranchWhateverTheOrderOfTheSteps() {
        for (boolean falseFirst : new boolean[] {false, true}) {
            Map<StepId, Point> places = abalone(falseFirst);
            assertThat(places.get(id(5)).y()).isLessThan(places.get(id(6)).y());
            assertThat(places.get(id(5)).x()).isEqualTo(places.get(id(6)).x());
        }
    }

    @Test
    void leadsNoWireBackInAPipelineWithoutACycleWhateverTheOrderOfTheSteps() {
        Map<StepId, Point> places =
                arrange(
                        List.of(node(1), node(2), node(3), node(4)),
                        List.of(edge(4, 3, 1), edge(3, 2, 1), edge(2, 1, 1), edge(4, 1, 1)));
        assertThat(List.of(4, 3, 2, 1))
                .extracting(step -> places.get(id(step)).x())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void foldsALargeFanOutIntoRows() {
        var nodes = new ArrayList<>(List.of(node(1), node(2)));
        var edges = new ArrayList<LayoutEdge>();
        for (int i = 3; i < 103; i++) {
            nodes.add(node(i));
            edges.add(edge(1, i, 2));
            edges.add(edge(i, 2, 2));
        }
        Map<StepId, Point> places = arrange(nodes, edges);
        var middle = nodes.subList(2, nodes.size()).stream().map(n -> places.get(n.id())).toList();
        assertThat(middle).doesNotHaveDuplicates();
        assertThat(middle.stream().mapToDouble(Point::y).max().orElseThrow()).isLessThan(2_000);
        assertThat(middle).allMatch(at -> at.x() > places.get(id(1)).x());
        assertThat(middle).allMatch(at -> at.x() < places.get(id(2)).x());
    }

    @Test
    void beginsAtTheOriginAndStandsOnTheGrid() {
        Map<StepId, Point> places = abalone(false);
        assertThat(places.get(id(1)).x()).isZero();
        assertThat(places.values()).allMatch(p -> p.x() % 8 == 0 && p.y() % 8 == 0);
        assertThat(places.values().stream().mapToDouble(Point::y).min()).hasValue(0);
    }

    @Test
    void keepsPinnedStepsWhereTheyAre() {
        Point kept = new Point(600, 808);
        var places =
                LayeredLayout.arrange(
                        List.of(node(1), node(2)),
                        List.of(edge(1, 2, 1)),
                        LayoutOptions.DEFAULT,
                        Map.of(id(2), kept));
        assertThat(places).isEqualTo(Map.of(id(1), new Point(320, 808), id(2), kept));
    }

    @Test
    void copesWithCyclesSelfLoopsAndUnknownSteps() {
        var places =
                arrange(
                        List.of(node(1), node(2), node(3)),
                        List.of(edge(1, 2, 1), edge(2, 1, 1), edge(3, 3, 1), edge(1, 9, 1)));
        assertThat(places).containsOnlyKeys(id(1), id(2), id(3));
        assertThat(arrange(List.of(), List.of())).isEmpty();
    }

    @Test
    void flowsDownOnDemand() {
        var places =
                LayeredLayout.arrange(
                        List.of(node(1), node(2)),
                        List.of(edge(1, 2, 1)),
                        LayoutOptions.DEFAULT.withFlow(Flow.DOWN),
                        Map.of());
        assertThat(places.get(id(2)).y()).isGreaterThanOrEqualTo(H + 80);
        assertThat(places.get(id(2)).x()).isEqualTo(places.get(id(1)).x());
    }

    @Test
    void neverPutsTwoCardsOnTopOfEachOther() {
        var places = random(300, 500, new Random(9));
        List<Rect> cards = places.values().stream().map(p -> Rect.at(p, W, H)).toList();
        for (int i = 0; i < cards.size(); i++) {
            for (int k = i + 1; k < cards.size(); k++) {
                assertThat(cards.get(i).grown(8).intersects(cards.get(k))).isFalse();
            }
        }
    }

    @Test
    void arrangesLargePipelinesOnAThreadWithTheStackItAsksFor() throws Exception {
        random(100, 150, new Random(1));
        double thousand = seconds(1_000);
        double tenThousand = seconds(10_000);
        assertThat(thousand).isLessThan(4);
        assertThat(tenThousand).isLessThan(6);
    }

    private static double seconds(int size) throws Exception {
        var task = new FutureTask<>(() -> random(size, size * 13 / 10, new Random(4)));
        long start = System.nanoTime();
        new Thread(null, task, "layout", LayeredLayout.stackSize(size)).start();
        assertThat(task.get()).hasSize(size);
        return (System.nanoTime() - start) / 1e9;
    }

    /// Mostly chains, with some wires that skip ahead, like real pipelines.
    private static Map<StepId, Point> random(int size, int wires, Random random) {
        var nodes = IntStream.rangeClosed(1, size).mapToObj(LayeredLayoutTest::node).toList();
        var edges = new ArrayList<LayoutEdge>();
        for (int i = 0; i < wires; i++) {
            int from = 1 + random.nextInt(size - 1);
            int to = Math.min(size, from + 1 + random.nextInt(40));
            edges.add(edge(from, to, 1));
        }
        return arrange(nodes, edges);
    }
}
