package dev.stepwright.canvas.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the parts of the layout for large pipelines promise, held against the plain way.
class WidePartsTest {
    private static Lattice lattice(long seed) {
        Nets nets = Nets.random(120, 170, seed);
        Net net = Net.of(nets.nodes(), nets.edges());
        return Lattice.of(net, Columns.of(net));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsTheCrossingsOfAllPairs(long seed) {
        Lattice lattice = lattice(seed);
        int[] place = new int[lattice.size()];
        for (int column = 0; column < lattice.columnCount(); column++) {
            for (int i = lattice.columns().start(column); i < lattice.columns().end(column); i++) {
                place[lattice.columns().at(i)] = i;
            }
        }
        long pairs = 0;
        for (int one : lattice.out().items()) {
            for (int other : lattice.out().items()) {
                int from = place[lattice.from()[one]];
                int otherFrom = place[lattice.from()[other]];
                boolean sameColumn =
                        lattice.column()[lattice.from()[one]]
                                == lattice.column()[lattice.from()[other]];
                if (sameColumn
                        && from < otherFrom
                        && place[lattice.to()[one]] > place[lattice.to()[other]]) {
                    pairs++;
                }
            }
        }
        assertThat(new Crossed(lattice).count(lattice.columns().items())).isEqualTo(pairs);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ordersEachColumnAnewAndCrossesFewerLinks(long seed) {
        Lattice lattice = lattice(seed);
        int[] before = lattice.columns().items();
        int[] ordered = Ordering.of(lattice);
        var crossed = new Crossed(lattice);
        assertThat(crossed.count(ordered)).isLessThan(crossed.count(before) / 2);
        for (int column = 0; column < lattice.columnCount(); column++) {
            int start = lattice.columns().start(column);
            int end = lattice.columns().end(column);
            assertThat(Arrays.copyOfRange(ordered, start, end))
                    .containsExactlyInAnyOrder(Arrays.copyOfRange(before, start, end));
        }
    }

    /// All ascending triples are tried.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsAscendingNumbersNearestToTheWishes(long seed) {
        var random = new Random(seed);
        int[][] wishes = new int[3][];
        int[][] weights = new int[3][];
        var isotonic = new Isotonic();
        isotonic.begin();
        for (int i = 0; i < 3; i++) {
            wishes[i] = random.ints(1 + random.nextInt(3), -5, 6).toArray();
            weights[i] = random.ints(wishes[i].length, 1, 4).toArray();
            for (int k = 0; k < wishes[i].length; k++) {
                isotonic.wish(wishes[i][k], weights[i][k]);
            }
            isotonic.next();
        }
        int[] found = Arrays.copyOf(isotonic.found(), 3);
        int least = Integer.MAX_VALUE;
        for (int a = -5; a <= 5; a++) {
            for (int b = a; b <= 5; b++) {
                for (int c = b; c <= 5; c++) {
                    least = Math.min(least, cost(List.of(a, b, c), wishes, weights));
                }
            }
        }
        assertThat(found).isSorted();
        assertThat(cost(List.of(found[0], found[1], found[2]), wishes, weights)).isEqualTo(least);
    }

    private static int cost(List<Integer> numbers, int[][] wishes, int[][] weights) {
        int cost = 0;
        for (int i = 0; i < wishes.length; i++) {
            for (int k = 0; k < wishes[i].length; k++) {
                cost += weights[i][k] * Math.abs(numbers.get(i) - wishes[i][k]);
            }
        }
        return cost;
    }
}
