package dev.stepwright.canvas.scene;

import static dev.stepwright.canvas.Scenes.card;
import static dev.stepwright.canvas.Scenes.id;
import static dev.stepwright.canvas.Scenes.wire;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever was added, moved and removed: asking the index is the same as looking at everything.
class SceneIndexLawsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void indexAgreesWithAPlainScanAfterAnyChanges(long seed) {
        var random = new Random(seed);
        Map<StepId, Card> expected = new HashMap<>();
        CanvasScene scene = CanvasScene.EMPTY;
        for (int round = 0; round < 12; round++) {
            var changed = new ArrayList<Card>();
            for (int i = 0; i < 30; i++) {
                changed.add(anyCard(random));
            }
            Set<StepId> removed = new HashSet<>();
            for (int i = 0; i < 8; i++) {
                removed.add(id(random.nextInt(120)));
            }
            expected.keySet().removeAll(removed);
            changed.forEach(card -> expected.put(card.id(), card));
            var wires = new ArrayList<Wire>();
            for (int i = 0; i < 60; i++) {
                wires.add(wire(random.nextInt(120), random.nextInt(120), WireKind.DATA));
            }
            scene = scene.with(changed, removed, wires);
            compare(scene, expected, random);
        }
    }

    /// A moved card shares the table and the index of the scene before.
    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void cardsThatMovedManyTimesAreFoundWhereTheyAre(long seed) {
        var random = new Random(seed);
        Map<StepId, Card> expected = new LinkedHashMap<>();
        for (int i = 0; i < 120; i++) {
            expected.put(id(i), card(i, random.nextInt(8000) - 4000, random.nextInt(4000) - 1000));
        }
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < 60; i++) {
            wires.add(wire(random.nextInt(120), random.nextInt(120), WireKind.DATA));
        }
        CanvasScene scene = CanvasScene.of(expected.values(), wires);
        for (int round = 0; round < 60; round++) {
            Card first = expected.get(id(random.nextInt(120)));
            Card second = expected.get(id(random.nextInt(120)));
            var moved = new HashMap<StepId, Card>();
            for (Card each : List.of(first, second)) {
                var to = new Point(random.nextInt(9000) - 4500, random.nextInt(5000) - 1500);
                moved.put(each.id(), each.movedTo(to));
            }
            assertThat(scene.bounds()).isEqualTo(around(expected.values()));
            scene = scene.withCards(moved.values());
            expected.putAll(moved);
            assertThat(scene.cards()).containsExactlyElementsOf(expected.values());
        }
        compare(scene, expected, random);
    }

    private static Optional<Rect> around(Collection<Card> cards) {
        return Rect.around(cards.stream().map(Card::bounds).toList());
    }

    private static Card anyCard(Random random) {
        Card card = card(random.nextInt(120), random.nextInt(4000) - 2000, random.nextInt(2000));
        int stretch = random.nextInt(10) == 0 ? 40 : 1;
        Rect bounds = card.bounds();
        return new Card(
                card.id(),
                new Rect(bounds.x(), bounds.y(), bounds.width() * stretch, bounds.height()),
                card.title(),
                card.subtitle(),
                card.icon(),
                card.role(),
                CardShape.values()[random.nextInt(3)],
                card.badges());
    }

    private static void compare(CanvasScene scene, Map<StepId, Card> expected, Random random) {
        List<Card> inOrder =
                expected.values().stream().sorted(Comparator.comparing(Card::id)).toList();
        for (int i = 0; i < 40; i++) {
            Rect area =
                    new Rect(
                            random.nextInt(5000) - 2500,
                            random.nextInt(3000) - 500,
                            random.nextInt(1500),
                            random.nextInt(900));
            assertThat(scene.cardsIn(area))
                    .isEqualTo(inOrder.stream().filter(c -> c.bounds().intersects(area)).toList());
            var within =
                    scene.wires().stream().filter(w -> scene.route(w).bounds().intersects(area));
            assertThat(scene.wiresIn(area)).hasSameElementsAs(within.toList());

            Point at = new Point(random.nextInt(4000) - 2000, random.nextInt(2000));
            assertThat(scene.hit(at, 6)).isEqualTo(scan(scene, inOrder.reversed(), at, 6));
        }
    }

    private static Hit scan(CanvasScene scene, List<Card> fromTop, Point at, double tolerance) {
        Hit best = Hit.NOTHING;
        double nearest = CardShape.PORT_RADIUS + tolerance;
        for (Card card : fromTop) {
            for (Side side : card.shape().sides()) {
                if (card.port(side).distanceTo(at) < nearest) {
                    nearest = card.port(side).distanceTo(at);
                    best = new Hit.Port(card.id(), side);
                }
            }
        }
        if (best != Hit.NOTHING) {
            return best;
        }
        for (Card card : fromTop) {
            if (card.bounds().contains(at)) {
                return new Hit.Box(card.id());
            }
        }
        return scene.wires().stream()
                .filter(wire -> scene.route(wire).distanceTo(at) < tolerance)
                .min(
                        Comparator.comparingDouble((Wire w) -> scene.route(w).distanceTo(at))
                                .thenComparing(w -> w.to().step())
                                .thenComparing(w -> w.from().step()))
                .<Hit>map(Hit.Wire::new)
                .orElse(Hit.NOTHING);
    }
}
