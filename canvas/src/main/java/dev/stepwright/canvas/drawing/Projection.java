package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.ColourRole;
import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What is shown of a pipeline: all of its cards and wires, but for the steps that are drawn as one
/// and the kinds of wires that are hidden.
final class Projection {
    private static final double GRID = 8;
    private static final int ROOM = 30;

    private Projection() {}

    /// @param whole all cards and wires
    /// @param before what was shown last; what did not change is taken over from it
    static CanvasScene of(
            CanvasScene whole,
            Ground ground,
            Set<WireKind> hidden,
            Document document,
            StepCatalog catalog,
            CanvasScene before) {
        if (ground.folds().isEmpty() && hidden.isEmpty()) {
            return whole.withGround(ground);
        }
        Map<StepId, Card> wanted = cards(whole, ground, document, catalog);
        Collection<Wire> wires = wires(whole.wires(), ground, hidden);
        Map<StepId, Card> there = new HashMap<>();
        before.cards().forEach(card -> there.put(card.id(), card));
        Set<StepId> removed = new HashSet<>(there.keySet());
        removed.removeAll(wanted.keySet());
        List<Card> changed =
                wanted.values().stream()
                        .filter(card -> !card.equals(there.get(card.id())))
                        .toList();
        return before.with(changed, removed, wires).withGround(ground);
    }

    private static Map<StepId, Card> cards(
            CanvasScene whole, Ground ground, Document document, StepCatalog catalog) {
        var cards = new HashMap<StepId, Card>();
        whole.cards().forEach(card -> cards.put(card.id(), card));
        for (Fold fold : ground.folds()) {
            List<Rect> bounds =
                    fold.steps().stream()
                            .flatMap(step -> Optional.ofNullable(cards.get(step)).stream())
                            .map(Card::bounds)
                            .toList();
            fold.steps().forEach(cards::remove);
            Rect.around(bounds)
                    .ifPresent(
                            area ->
                                    cards.put(
                                            fold.lead(),
                                            card(fold, area, whole, document, catalog)));
        }
        return cards;
    }

    private static Card card(
            Fold fold, Rect area, CanvasScene whole, Document document, StepCatalog catalog) {
        Point corner = new Point(area.x(), area.centerY() - Card.HEIGHT / 2).snapped(GRID);
        return new Card(
                        fold.lead(),
                        Rect.at(corner, Card.WIDTH, Card.HEIGHT),
                        fold.title(),
                        summary(fold, document, catalog),
                        "group",
                        ColourRole.OTHER,
                        CardShape.FOLDED,
                        Badges.NONE)
                .withFlow(whole.flow());
    }

    /// "5 steps · 2 training · 1 lambda", as far as there is room.
    static String summary(Fold fold, Document document, StepCatalog catalog) {
        var kinds = new TreeMap<String, Integer>();
        for (StepId id : fold.steps()) {
            document.step(id)
                    .map(step -> catalog.kindOf(step, document).title())
                    .ifPresent(kind -> kinds.merge(kind.toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        int count = fold.steps().size();
        var out = new StringBuilder(count == 1 ? "1 step" : count + " steps");
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(kind -> " · " + kind.getValue() + " " + kind.getKey())
                .forEach(
                        part -> {
                            if (out.length() + part.length() <= ROOM) {
                                out.append(part);
                            }
                        });
        return out.toString();
    }

    private static Collection<Wire> wires(
            Collection<Wire> all, Ground ground, Set<WireKind> hidden) {
        var led = new ArrayList<Wire>(all.size());
        var data = new HashSet<Port>();
        var pairs = new HashSet<List<StepId>>();
        for (Wire wire : all) {
            if (!hidden.contains(wire.kind())) {
                StepId from = ground.shownAs(wire.from().step());
                StepId to = ground.shownAs(wire.to().step());
                if (!from.equals(to) || wire.from().step().equals(wire.to().step())) {
                    Wire mapped = mapped(wire, ground, from, to);
                    led.add(mapped);
                    if (mapped.kind() == WireKind.DATA) {
                        data.add(mapped.from());
                        pairs.add(List.of(from, to));
                    }
                }
            }
        }
        // A data wire already says that one runs after the other.
        led.removeIf(
                wire ->
                        wire.kind() == WireKind.ORDER
                                && wire.trigger().isEmpty()
                                && data.contains(wire.from())
                                && pairs.contains(List.of(wire.from().step(), wire.to().step())));
        return led;
    }

    private static Wire mapped(Wire wire, Ground ground, StepId from, StepId to) {
        boolean fromFold = ground.fold(from).isPresent();
        boolean toFold = ground.fold(to).isPresent();
        if (!fromFold && !toFold) {
            return wire;
        }
        return new Wire(
                fromFold ? Port.output(from) : wire.from(),
                toFold ? Port.input(to) : wire.to(),
                wire.kind(),
                wire.details(),
                wire.trigger());
    }
}
