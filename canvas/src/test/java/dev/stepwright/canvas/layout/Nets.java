package dev.stepwright.canvas.layout;

import static dev.stepwright.canvas.Scenes.id;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Pipelines to be arranged, and what can be measured of them then.
record Nets(List<LayoutNode> nodes, List<LayoutEdge> edges) {
    static final double WIDTH = 200;
    static final double HEIGHT = 64;

    static LayoutNode node(int number) {
        return LayoutNode.of(id(number), WIDTH, HEIGHT);
    }

    static Nets of(int size, List<List<Integer>> pairs) {
        return new Nets(
                IntStream.rangeClosed(1, size).mapToObj(Nets::node).toList(),
                pairs.stream()
                        .map(pair -> LayoutEdge.of(id(pair.getFirst()), id(pair.getLast())))
                        .toList());
    }

    /// Mostly chains, with some wires that skip ahead, like real pipelines.
    static Nets random(int size, int wires, long seed) {
        var random = new Random(seed);
        var pairs = new ArrayList<List<Integer>>();
        for (int i = 0; i < wires; i++) {
            int from = 1 + random.nextInt(size - 1);
            pairs.add(List.of(from, Math.min(size, from + 1 + random.nextInt(40))));
        }
        return of(size, pairs);
    }

    /// As many rows, each of them a chain.
    static Nets rows(int size, int rows) {
        return of(
                size,
                IntStream.rangeClosed(rows + 1, size).mapToObj(i -> List.of(i - rows, i)).toList());
    }

    static Nets tree(int size, int children) {
        return of(
                size,
                IntStream.range(1, size)
                        .mapToObj(i -> List.of((i - 1) / children + 1, i + 1))
                        .toList());
    }

    /// Ten rows, and wires from anywhere to anywhere behind.
    static Nets skipping(int size, int wires) {
        var random = new Random(5);
        var edges = new ArrayList<>(rows(size, 10).edges());
        for (int i = 0; i < wires; i++) {
            int from = 1 + random.nextInt(size - 1);
            edges.add(LayoutEdge.of(id(from), id(from + 1 + random.nextInt(size - from))));
        }
        return new Nets(rows(size, 10).nodes(), edges);
    }

    static double area(Map<StepId, Point> places) {
        double right = places.values().stream().mapToDouble(Point::x).max().orElse(0) + WIDTH;
        double bottom = places.values().stream().mapToDouble(Point::y).max().orElse(0) + HEIGHT;
        return right * bottom;
    }

    /// The pairs of cards that stand nearer to each other than cards may.
    List<String> overlaps(Map<StepId, Point> places) {
        var cards = new ArrayList<Rect>();
        for (LayoutNode node : nodes) {
            Point at = places.getOrDefault(node.id(), Point.ORIGIN);
            cards.add(Rect.at(at, node.width(), node.height()));
        }
        cards.sort(Comparator.comparingDouble(Rect::x));
        var found = new ArrayList<String>();
        for (int i = 0; i < cards.size(); i++) {
            Rect card = cards.get(i).grown(8);
            for (int k = i + 1; k < cards.size() && cards.get(k).x() < card.right(); k++) {
                if (card.intersects(cards.get(k))) {
                    found.add(cards.get(i) + " " + cards.get(k));
                }
            }
        }
        return found;
    }

    private record Line(LayoutEdge edge, Point from, Point to) {
        boolean crosses(Line other) {
            return !edge.from().equals(other.edge.from())
                    && !edge.to().equals(other.edge.to())
                    && side(from, to, other.from) * side(from, to, other.to) < 0
                    && side(other.from, other.to, from) * side(other.from, other.to, to) < 0;
        }

        private static double side(Point a, Point b, Point c) {
            return Math.signum(
                    (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()));
        }
    }

    /// How many pairs of wires cross when each is drawn as a straight line, to the right.
    long crossings(Map<StepId, Point> places) {
        Map<StepId, Point> middles = new HashMap<>();
        places.forEach((id, at) -> middles.put(id, at.plus(0, HEIGHT / 2)));
        var lines = new ArrayList<Line>();
        for (LayoutEdge edge : edges) {
            Point from = middles.getOrDefault(edge.from(), Point.ORIGIN).plus(WIDTH, 0);
            lines.add(new Line(edge, from, middles.getOrDefault(edge.to(), Point.ORIGIN)));
        }
        long count = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int k = i + 1; k < lines.size(); k++) {
                count += lines.get(i).crosses(lines.get(k)) ? 1 : 0;
            }
        }
        return count;
    }
}
