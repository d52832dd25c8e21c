package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.Clearest;
import dev.stepwright.canvas.layout.LayoutEdge;
import dev.stepwright.canvas.layout.LayoutNode;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.route.WireStyle;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Arranges what is drawn: all of it, or the selected cards among themselves.
///
/// What is drawn as one card is arranged as one, and its steps move along. Pinned cards stay; the
/// others make room for them. It is a function of its arguments, to be called on a thread with the
/// stack that [dev.stepwright.canvas.layout.LayeredLayout#stackSize] asks for.
public final class Arrangement {
    private static final double GRID = 8;

    private final Drawing drawing;
    private final Document document;
    private final CanvasScene scene;
    private final Map<StepId, Point> pinned = new HashMap<>();

    private Arrangement(Drawing drawing) {
        this.drawing = drawing;
        this.document = drawing.document();
        this.scene = drawing.scene();
    }

    /// Places for the steps of these cards, or of all when fewer than two are named. Other steps
    /// are not in it: they stay.
    public static Map<StepId, Position> of(Drawing drawing, Set<StepId> steps) {
        return new Arrangement(drawing).places(steps);
    }

    private Map<StepId, Position> places(Set<StepId> steps) {
        Set<StepId> chosen = new HashSet<>();
        steps.forEach(step -> chosen.add(scene.ground().shownAs(step)));
        boolean all = chosen.size() < 2;
        List<Card> cards =
                scene.cards().stream().filter(card -> all || chosen.contains(card.id())).toList();
        cards.forEach(this::notePin);
        Map<StepId, Point> corners = new HashMap<>(arranged(cards));
        if (all) {
            new Parting(corners, scene.flow(), pinned.keySet())
                    .frames(scene.ground().frames())
                    .notes(notes());
        } else {
            backInPlace(cards, corners);
        }
        makeRoom(cards, corners, all);
        return positions(cards, corners);
    }

    private List<Rect> notes() {
        return scene.ground().notes().stream().map(NoteBox::bounds).toList();
    }

    private void notePin(Card card) {
        if (members(card).stream().anyMatch(this::isPinned)) {
            pinned.put(card.id(), card.bounds().corner());
        }
    }

    private boolean isPinned(StepId step) {
        return document.layout().position(step).filter(Position::pinned).isPresent();
    }

    private Set<StepId> members(Card card) {
        return scene.ground()
                .fold(card.id())
                .map(fold -> fold.steps())
                .orElseGet(() -> Set.of(card.id()));
    }

    private Map<StepId, Point> arranged(List<Card> cards) {
        var there = new HashSet<StepId>();
        cards.forEach(card -> there.add(card.id()));
        var nodes = new ArrayList<LayoutNode>(cards.size());
        var edges = new ArrayList<LayoutEdge>();
        for (Step step : document.steps()) {
            StepId id = scene.ground().shownAs(step.id());
            if (!there.contains(id)) {
                continue;
            }
            if (id.equals(step.id())) {
                boolean fold = scene.ground().fold(id).isPresent();
                nodes.add(
                        fold
                                ? LayoutNode.of(id, Card.WIDTH, Card.HEIGHT)
                                : Arranger.node(step, drawing.catalog()));
            }
            for (var dependency : drawing.graph().into(step.id())) {
                LayoutEdge edge = Arranger.edge(dependency);
                StepId from = scene.ground().shownAs(edge.from());
                if (!from.equals(id) && there.contains(from)) {
                    edges.add(new LayoutEdge(from, id, edge.exit(), edge.weight()));
                }
            }
        }
        return Clearest.of(nodes, edges, Arranger.options(document), pinned, this::drawn);
    }

    /// The arranged cards alone, at these places, with the wires among them.
    private CanvasScene drawn(Map<StepId, Point> corners) {
        var cards = new ArrayList<Card>();
        corners.forEach(
                (id, corner) -> scene.card(id).ifPresent(card -> cards.add(card.movedTo(corner))));
        return CanvasScene.EMPTY
                .withFlow(scene.flow(), WireStyle.ORTHOGONAL)
                .with(cards, List.of(), scene.wires());
    }

    /// A selection stays where it was, its upper left corner kept; where others are in its way it
    /// moves aside as a whole.
    private void backInPlace(List<Card> cards, Map<StepId, Point> corners) {
        if (!pinned.isEmpty()) {
            return;
        }
        Rect before = Rect.around(cards.stream().map(Card::bounds).toList()).orElseThrow();
        Rect now =
                Rect.around(corners.values().stream().map(Arrangement::place).toList())
                        .orElseThrow();
        Point by = before.corner().minus(now.corner()).snapped(GRID);
        Rect wanted = now.movedTo(now.corner().plus(by.x(), by.y()));
        CanvasScene others = others(cards);
        Point free = Placement.nearest(others, wanted.corner(), wanted.width(), wanted.height());
        Point shift = free.minus(now.corner());
        corners.replaceAll((_, corner) -> corner.plus(shift.x(), shift.y()));
    }

    private CanvasScene others(List<Card> cards) {
        var chosen = new HashSet<StepId>();
        cards.forEach(card -> chosen.add(card.id()));
        return CanvasScene.of(
                        scene.cards().stream().filter(card -> !chosen.contains(card.id())).toList(),
                        List.of())
                .withFlow(scene.flow(), WireStyle.ORTHOGONAL)
                .withGround(Ground.of(scene.ground().notes(), List.of(), List.of()));
    }

    /// Cards that would lie on a pinned one, on one that is not arranged or on a note, go beside
    // it.
    private void makeRoom(List<Card> cards, Map<StepId, Point> corners, boolean all) {
        if (all && pinned.isEmpty()) {
            return;
        }
        CanvasScene taken = others(cards);
        var free = new ArrayList<Card>();
        for (Card card : cards) {
            if (pinned.containsKey(card.id())) {
                taken = taken.withCards(List.of(card));
            } else {
                free.add(card);
            }
        }
        var blocked = new ArrayList<Card>();
        for (Card card : free) {
            Card moved = card.movedTo(corners.getOrDefault(card.id(), card.bounds().corner()));
            if (!Placement.isFree(taken, moved.bounds())) {
                blocked.add(moved);
            } else {
                taken = taken.withCards(List.of(moved));
            }
        }
        for (Card card : blocked) {
            Point at =
                    Placement.nearest(
                            taken,
                            card.bounds().corner(),
                            card.bounds().width(),
                            card.bounds().height());
            corners.put(card.id(), at);
            taken = taken.withCards(List.of(card.movedTo(at)));
        }
    }

    private static Rect place(Point corner) {
        return Rect.at(corner, Card.WIDTH, Card.HEIGHT);
    }

    private Map<StepId, Position> positions(List<Card> cards, Map<StepId, Point> corners) {
        var positions = new HashMap<StepId, Position>();
        for (Card card : cards) {
            Point by =
                    corners.getOrDefault(card.id(), card.bounds().corner())
                            .minus(card.bounds().corner());
            for (StepId step : members(card)) {
                drawing.place(step)
                        .ifPresent(
                                place ->
                                        positions.put(
                                                step,
                                                new Position(
                                                        place.x() + by.x(),
                                                        place.y() + by.y(),
                                                        isPinned(step))));
            }
        }
        return positions;
    }
}
