package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.route.Route;
import dev.stepwright.canvas.route.WireStyle;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everything that is drawn of a pipeline, as an immutable value: cards, wires, and an index that
/// finds them by place.
///
/// An edit makes the next scene from this one, so that ten thousand cards cost nothing where
/// nothing changed. Routes are found when a wire is first looked at, and kept until one of its ends
/// or a card on its way moves.
public final class CanvasScene {
    public static final CanvasScene EMPTY =
            new CanvasScene(
                    Cards.EMPTY,
                    Wires.EMPTY,
                    Routes.of(WireStyle.ORTHOGONAL, Flow.RIGHT),
                    Ground.EMPTY,
                    Flow.RIGHT);

    private final Cards cards;
    private final Wires wires;
    private final Routes routes;
    private volatile @Nullable List<Route> allRoutes;
    private final Ground ground;
    private final Flow flow;
    private volatile @Nullable List<Frame.Placed> placed;
    private final Map<FrameOwner, FrameTitle> titles = new ConcurrentHashMap<>();

    private CanvasScene(Cards cards, Wires wires, Routes routes, Ground ground, Flow flow) {
        this.cards = cards;
        this.wires = wires;
        this.routes = routes;
        this.ground = ground;
        this.flow = flow;
    }

    public static CanvasScene of(Collection<Card> cards, Collection<Wire> wires) {
        return EMPTY.with(cards, List.of(), wires);
    }

    /// The scene after these cards were added or replaced and those removed, with these wires.
    /// Wires with an end that is not there are left out.
    public CanvasScene with(
            Collection<Card> changed, Collection<StepId> removed, Collection<Wire> all) {
        Cards nextCards = cards.with(changed, removed);
        Set<StepId> touched = new HashSet<>(removed);
        changed.forEach(card -> touched.add(card.id()));
        return next(nextCards, wires.with(all, cards, nextCards, touched), touched);
    }

    /// The scene after these cards were added or replaced and those removed, where only the wires
    /// into some steps are others than before.
    ///
    /// @param into all wires into each such step
    public CanvasScene withInto(
            Collection<Card> changed, Collection<StepId> removed, Map<StepId, List<Wire>> into) {
        Cards nextCards = cards.with(changed, removed);
        Set<StepId> touched = new HashSet<>(removed);
        changed.forEach(card -> touched.add(card.id()));
        Map<StepId, List<Wire>> rewired = new HashMap<>(into);
        for (StepId id : removed) {
            rewired.put(id, List.of());
            for (Wire wire : wires.outOf(id)) {
                StepId to = wire.to().step();
                rewired.computeIfAbsent(to, wires::into);
            }
        }
        return next(nextCards, wires.withInto(rewired, cards, nextCards, touched), touched);
    }

    /// The scene with these cards moved or redrawn.
    public CanvasScene withCards(Collection<Card> changed) {
        Cards nextCards = cards.with(changed, List.of());
        Set<StepId> touched = new HashSet<>();
        changed.forEach(card -> touched.add(card.id()));
        return next(nextCards, wires.on(cards, nextCards, touched), touched);
    }

    private CanvasScene next(Cards nextCards, Wires nextWires, Set<StepId> touched) {
        return new CanvasScene(
                nextCards,
                nextWires,
                routes.after(cards, nextCards, wires, nextWires, touched),
                ground,
                flow);
    }

    /// The scene with its wires led in another way.
    public CanvasScene withStyle(WireStyle style) {
        return new CanvasScene(cards, wires, Routes.of(style, flow), ground, flow);
    }

    /// The scene with its wires led another way, for cards whose ports are where that flow has
    // them.
    public CanvasScene withFlow(Flow other, WireStyle style) {
        return new CanvasScene(cards, wires, Routes.of(style, other), ground, other);
    }

    public CanvasScene withGround(Ground other) {
        return other == ground ? this : new CanvasScene(cards, wires, routes, other, flow);
    }

    /// Where the pipeline runs to.
    public Flow flow() {
        return flow;
    }

    /// Notes, frames, and what cards stand for.
    public Ground ground() {
        return ground;
    }

    /// The frames that are drawn, where they stand now: outer ones first.
    public List<Frame.Placed> frames() {
        List<Frame.Placed> known = placed;
        if (known == null) {
            known = Frames.placed(ground.frames(), cards);
            placed = known;
        }
        return known;
    }

    /// Where the title of a drawn frame stands clear of wires.
    public FrameTitle title(Frame.Placed frame) {
        return titles.computeIfAbsent(
                frame.frame().owner(),
                owner ->
                        FrameTitle.of(
                                frame, area -> wiresIn(area).stream().map(this::route).toList()));
    }

    /// The card of a step; that of a fold if the step is drawn as part of one.
    public Optional<Card> card(StepId id) {
        return Optional.ofNullable(cards.get(ground.shownAs(id)));
    }

    public Collection<Card> cards() {
        return cards.all();
    }

    public Collection<Wire> wires() {
        return wires.all();
    }

    /// The wires that begin or end at a step.
    public List<Wire> wiresOf(StepId id) {
        var found = new ArrayList<>(wires.outOf(id));
        wires.into(id).stream().filter(wire -> !wire.from().step().equals(id)).forEach(found::add);
        return found;
    }

    /// The smallest rectangle around all cards, notes and frames; empty for an empty scene.
    public Optional<Rect> bounds() {
        if (ground == Ground.EMPTY) {
            return cards.bounds();
        }
        var all = new ArrayList<Rect>();
        cards.bounds().ifPresent(all::add);
        ground.notes().forEach(note -> all.add(note.bounds()));
        frames().forEach(frame -> all.add(frame.bounds()));
        return Rect.around(all);
    }

    /// The place of a port; empty if the card is not there.
    public Optional<Point> place(Port port) {
        return card(port.step()).map(card -> card.port(port.side()));
    }

    public Route route(Wire wire) {
        return routes.of(wire, cards, wires);
    }

    /// The cards that touch an area, in the order in which they are painted.
    public List<Card> cardsIn(Rect area) {
        var found = new ArrayList<Card>();
        cards.eachIn(area, found::add);
        found.sort(Comparator.comparing(Card::id));
        return found;
    }

    /// The same in no particular order, for where the order costs more than it gives.
    public void eachCardIn(Rect area, Consumer<Card> found) {
        cards.eachIn(area, found);
    }

    /// The wires that may be seen in an area, found by their ends; their routes tell exactly.
    public void eachWireNear(Rect area, Consumer<Wire> found) {
        wires.eachNear(area, found);
    }

    /// The routes of all wires, in no particular order; kept for whoever draws them all again in
    /// every frame.
    public List<Route> routes() {
        List<Route> known = allRoutes;
        if (known == null) {
            known = wires.all().stream().map(this::route).toList();
            allRoutes = known;
        }
        return known;
    }

    /// Where this scene differs from another, if it is known at little cost: when cards moved or
    // are
    /// drawn anew, and neither steps, wires nor notes came or went.
    public Optional<List<Rect>> changedSince(CanvasScene other) {
        if (flow != other.flow || ground != other.ground || !wires.areThoseOf(other.wires)) {
            return Optional.empty();
        }
        return cards.changedSince(other.cards)
                .flatMap(
                        moved ->
                                routes.changedSince(other.routes, wires)
                                        .flatMap(
                                                led ->
                                                        Changes.between(
                                                                other,
                                                                this,
                                                                moved,
                                                                wires.of(led))));
    }

    /// The wires whose route touches an area.
    public List<Wire> wiresIn(Rect area) {
        var found = new ArrayList<Wire>();
        wires.eachNear(
                area,
                wire -> {
                    if (route(wire).bounds().intersects(area)) {
                        found.add(wire);
                    }
                });
        return found;
    }

    /// What is under a point: ports before cards before wires before frames and notes, what is
    // painted last before what is
    /// painted first.
    ///
    /// @param tolerance how far beside a port or a wire still counts, in world units
    public Hit hit(Point at, double tolerance) {
        double reach = CardShape.PORT_RADIUS + tolerance;
        List<Card> near =
                cardsIn(new Rect(at.x(), at.y(), 0, 0).grown(Math.max(reach, tolerance)))
                        .reversed();
        Hit port = portAt(near, at, reach);
        if (!port.equals(Hit.NOTHING)) {
            return port;
        }
        for (Card card : near) {
            if (card.bounds().contains(at)) {
                return new Hit.Box(card.id());
            }
        }
        Hit wire = wireAt(at, tolerance);
        return wire.equals(Hit.NOTHING) ? underAt(at, tolerance) : wire;
    }

    /// Heads of frames before notes, inner frames before outer ones.
    private Hit underAt(Point at, double tolerance) {
        for (Frame.Placed frame : frames().reversed()) {
            boolean above = frame.band().contains(at);
            if (above || frame.foot().contains(at)) {
                FrameTitle title = title(frame);
                if (above && frame.frame().isGroup() || title.grip().contains(at)) {
                    return new Hit.Head(frame.frame().owner(), title.chevron().contains(at));
                }
            }
        }
        return ground.hit(at, tolerance);
    }

    private static Hit portAt(List<Card> near, Point at, double reach) {
        Hit best = Hit.NOTHING;
        double nearest = reach;
        for (Card card : near) {
            for (Side side : card.shape().sides()) {
                double distance = card.port(side).distanceTo(at);
                if (distance < nearest) {
                    nearest = distance;
                    best = new Hit.Port(card.id(), side);
                }
            }
        }
        return best;
    }

    private Hit wireAt(Point at, double tolerance) {
        Wire[] best = {null};
        double[] nearest = {tolerance};
        wires.eachNear(
                new Rect(at.x(), at.y(), 0, 0).grown(tolerance),
                wire -> {
                    Route route = route(wire);
                    if (!route.bounds().grown(tolerance).contains(at)) {
                        return;
                    }
                    double distance = route.distanceTo(at);
                    if (distance < nearest[0]
                            || distance == nearest[0]
                                    && best[0] != null
                                    && precedes(wire, best[0])) {
                        nearest[0] = distance;
                        best[0] = wire;
                    }
                });
        return best[0] == null ? Hit.NOTHING : new Hit.Wire(best[0]);
    }

    static final Comparator<Wire> ORDER =
            Comparator.comparing((Wire wire) -> wire.to().step())
                    .thenComparing(wire -> wire.from().step())
                    .thenComparing(wire -> wire.from().side())
                    .thenComparing(Wire::kind);

    private static boolean precedes(Wire a, Wire b) {
        return ORDER.compare(a, b) < 0;
    }

    Map<Wire.Key, Route> knownRoutes() {
        return routes.known();
    }
}
