package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.route.Crossings;
import dev.stepwright.canvas.route.Obstacles;
import dev.stepwright.canvas.route.Route;
import dev.stepwright.canvas.route.Tracks;
import dev.stepwright.canvas.route.WireEnds;
import dev.stepwright.canvas.route.WireStyle;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The routes found so far; what a change does not touch is carried over to the next scene.
///
/// Routers lead from left to right. Of a pipeline that runs downwards everything is handed to them
/// lying on its side ([Upright]), and what they find is turned back.
final class Routes {
    private static final double[] LEADS = {40, 32, 48, 24, 56};
    private static final double LABELLED_LEAD = 52;
    private static final double LABELLED_STUB = 44;

    /// Up to this many wires are moved off each other; among more, each is led alone.
    private static final int MOST_SPREAD = 600;

    private static final int MOST_CHECKED = 400;
    private static final double CLEARANCE = 16;
    private static final double LAST_TURN = 64;

    private final WireStyle style;
    private final Flow flow;
    private final Carried<Wire.Key, Route> known;
    private final Carried<StepId, Map<Wire.Key, Arrivals.Slot>> slots;
    private final Carried<Wire.Key, Route> turned;
    private volatile @Nullable Map<Wire.Key, Route> spread;

    private Routes(
            WireStyle style,
            Flow flow,
            Carried<Wire.Key, Route> known,
            Carried<StepId, Map<Wire.Key, Arrivals.Slot>> slots,
            Carried<Wire.Key, Route> turned) {
        this.style = style;
        this.flow = flow;
        this.known = known;
        this.slots = slots;
        this.turned = turned;
    }

    static Routes of(WireStyle style, Flow flow) {
        return new Routes(style, flow, Carried.nothing(), Carried.nothing(), Carried.nothing());
    }

    Map<Wire.Key, Route> known() {
        return known.all();
    }

    Route of(Wire wire, Cards cards, Wires wires) {
        if (!isSpread(wires)) {
            return flow == Flow.RIGHT ? alone(wire, cards, wires) : turned(wire, cards, wires);
        }
        Map<Wire.Key, Route> all = spread;
        if (all == null) {
            all = spread(cards, wires);
            spread = all;
        }
        Route route = all.get(wire.key());
        return route == null ? Upright.route(alone(wire, cards, wires), flow) : route;
    }

    private Route turned(Wire wire, Cards cards, Wires wires) {
        Route route = turned.get(wire.key());
        if (route == null) {
            route = alone(wire, cards, wires).flipped();
            turned.put(wire.key(), route);
        }
        return route;
    }

    private boolean isSpread(Wires wires) {
        return style == WireStyle.ORTHOGONAL && wires.all().size() <= MOST_SPREAD;
    }

    private Map<Wire.Key, Route> spread(Cards cards, Wires wires) {
        List<Wire> sorted = wires.all().stream().sorted(CanvasScene.ORDER).toList();
        var routes = new ArrayList<Route>(sorted.size());
        var stubs = new ArrayList<Double>(sorted.size());
        for (Wire wire : sorted) {
            routes.add(alone(wire, cards, wires));
            stubs.add(wire.from().side().label().isEmpty() ? 0.0 : LABELLED_STUB);
        }
        List<Route> apart = Crossings.gapped(Tracks.spread(routes, stubs, obstacles(cards)));
        var all = new HashMap<Wire.Key, Route>();
        for (int i = 0; i < sorted.size(); i++) {
            all.put(sorted.get(i).key(), Upright.route(apart.get(i), flow));
        }
        return all;
    }

    private Route alone(Wire wire, Cards cards, Wires wires) {
        Route route = known.get(wire.key());
        if (route == null) {
            route = led(wire, cards, wires);
            known.put(wire.key(), route);
        }
        return route;
    }

    private Obstacles obstacles(Cards cards) {
        return flow == Flow.RIGHT
                ? (area, found) -> cards.eachIn(area, card -> found.accept(card.bounds()))
                : (area, found) ->
                        cards.eachIn(area.flipped(), card -> found.accept(card.bounds().flipped()));
    }

    /// A wire that had to come by the other side than its slot was meant for takes the slot of that
    /// side, if nobody has it: it need not cross the wires between.
    private Route led(Wire wire, Cards cards, Wires wires) {
        Card target = present(cards, wire.to().step());
        Map<Wire.Key, Arrivals.Slot> taken = slots.get(target.id());
        if (taken == null) {
            taken = Arrivals.of(target, wires.into(target.id()), cards::get, flow);
            slots.put(target.id(), taken);
        }
        Arrivals.Slot slot = taken.getOrDefault(wire.key(), Arrivals.Slot.MIDDLE);
        Route route = style.route(ends(wire, slot, cards), obstacles(cards));
        Arrivals.Slot other = slot.mirrored();
        if (isSpread(wires)
                && side(route) * slot.slot() < 0
                && taken.values().stream().noneMatch(each -> each.slot() == other.slot())) {
            Route mirrored = style.route(ends(wire, other, cards), obstacles(cards));
            return side(mirrored) == side(route) ? mirrored : route;
        }
        return route;
    }

    /// From where a route comes when it turns shortly before its end: -1 from above, 1 from below.
    private static int side(Route route) {
        int last = route.line().size() - 1;
        if (last < 3 || route.tip().x() - route.line().get(last - 1).x() > LAST_TURN) {
            return 0;
        }
        return (int) Math.signum(route.line().get(last - 2).y() - route.tip().y());
    }

    private WireEnds ends(Wire wire, Arrivals.Slot slot, Cards cards) {
        Card source = present(cards, wire.from().step());
        Card target = present(cards, wire.to().step());
        Point from = Upright.port(source, wire.from().side(), flow).plus(0, slot.startShift());
        Point to = Upright.port(target, wire.to().side(), flow).plus(0, slot.slot() * Arrivals.GAP);
        return new WireEnds(
                from,
                to,
                Upright.bounds(source, flow),
                Upright.bounds(target, flow),
                lead(source, wire.from().side()),
                48 - Math.min(24, Math.abs(slot.slot()) * Arrivals.GAP));
    }

    /// Rows beside each other turn at different distances, so that their verticals do not fall on
    /// each other. A wire with an answer turns behind it.
    private double lead(Card source, Side side) {
        if (!side.label().isEmpty()) {
            return LABELLED_LEAD;
        }
        int row =
                (int)
                        Math.floorMod(
                                Math.round(Upright.bounds(source, flow).centerY() / 96),
                                LEADS.length);
        return LEADS[row];
    }

    private static Card present(Cards cards, StepId id) {
        Card card = cards.get(id);
        if (card == null) {
            throw new IllegalArgumentException("No card for step " + id);
        }
        return card;
    }

    Routes after(Cards before, Cards after, Wires oldWires, Wires newWires, Set<StepId> touched) {
        if (known.isNothing()) {
            return of(style, flow);
        }
        Set<StepId> moved = new HashSet<>();
        List<Rect> places = new ArrayList<>();
        for (StepId id : touched) {
            noteMove(id, before.get(id), after.get(id), moved, places);
        }
        if (places.size() > MOST_CHECKED) {
            return of(style, flow);
        }
        // slots are shared out among all wires of a target, so one more or less concerns all of
        // them
        Set<StepId> targets = newWires.changedTargets(oldWires);
        for (StepId step : moved) {
            targets.add(step);
            oldWires.outOf(step).forEach(wire -> targets.add(wire.to().step()));
            newWires.outOf(step).forEach(wire -> targets.add(wire.to().step()));
        }
        Set<Wire.Key> lost = new HashSet<>();
        for (StepId target : targets) {
            oldWires.into(target).forEach(wire -> lost.add(wire.key()));
            newWires.into(target).forEach(wire -> lost.add(wire.key()));
        }
        for (Rect place : places) {
            oldWires.eachNear(place, wire -> noteNear(wire, place, lost));
        }
        return new Routes(
                style, flow, known.without(lost), slots.without(targets), turned.without(lost));
    }

    /// The wires that may be led in another way than in a scene that comes of the same one, for the
    /// same wires; empty when that is not known.
    Optional<Set<Wire.Key>> changedSince(Routes other, Wires wires) {
        return style == other.style && flow == other.flow && !isSpread(wires)
                ? known.changedSince(other.known)
                : Optional.empty();
    }

    /// A route not found yet may be one that comes by here.
    private void noteNear(Wire wire, Rect place, Set<Wire.Key> lost) {
        Route route = known.get(wire.key());
        if (route == null || Upright.bounds(route, flow).intersects(place)) {
            lost.add(wire.key());
        }
    }

    private static void noteMove(
            StepId id,
            @Nullable Card old,
            @Nullable Card now,
            Set<StepId> moved,
            List<Rect> places) {
        if (old != null
                && now != null
                && old.bounds().equals(now.bounds())
                && old.shape() == now.shape()) {
            return;
        }
        moved.add(id);
        if (old != null) {
            places.add(old.bounds().grown(CLEARANCE));
        }
        if (now != null) {
            places.add(now.bounds().grown(CLEARANCE));
        }
    }
}
