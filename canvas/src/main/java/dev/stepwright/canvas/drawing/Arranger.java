package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.Clearest;
import dev.stepwright.canvas.layout.LayoutEdge;
import dev.stepwright.canvas.layout.LayoutNode;
import dev.stepwright.canvas.layout.LayoutOptions;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.route.WireStyle;
import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.ColourRole;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds places for the cards of a document.
///
/// It is a function of its arguments; whoever arranges a large pipeline does it on a thread with
/// the stack that [dev.stepwright.canvas.layout.LayeredLayout#stackSize] asks for.
public final class Arranger {
    /// Up to this many missing cards are put beside their neighbours one by one.
    private static final int FEW = 200;

    private static final int BRANCH_WEIGHT = 3;
    private static final int DATA_WEIGHT = 2;

    private Arranger() {}

    /// Places for all steps, in layers; pinned cards keep theirs.
    public static Map<StepId, Position> arranged(PipelineGraph graph, StepCatalog catalog) {
        Document document = graph.document();
        var pinned = new HashMap<StepId, Point>();
        var nodes = new ArrayList<LayoutNode>(document.steps().size());
        var edges = new ArrayList<LayoutEdge>();
        for (Step step : document.steps()) {
            StepId id = step.id();
            document.layout()
                    .position(id)
                    .filter(Position::pinned)
                    .ifPresent(at -> pinned.put(id, new Point(at.x(), at.y())));
            nodes.add(node(step, catalog));
            graph.into(id).forEach(dependency -> edges.add(edge(dependency)));
        }
        var places = new HashMap<StepId, Position>();
        Map<StepId, Point> corners =
                new HashMap<>(
                        Clearest.of(
                                nodes, edges, options(document), pinned, at -> scene(graph, at)));
        Ground ground = Folding.ground(graph);
        new Parting(corners, document.layout().sheet().flow(), pinned.keySet())
                .frames(ground.frames())
                .notes(ground.notes().stream().map(NoteBox::bounds).toList());
        corners.forEach(
                (id, at) -> places.put(id, new Position(at.x(), at.y(), pinned.containsKey(id))));
        return places;
    }

    /// The drawing of a pipeline with its cards at these places.
    private static CanvasScene scene(PipelineGraph graph, Map<StepId, Point> corners) {
        Flow flow = graph.document().layout().sheet().flow();
        var cards = new ArrayList<Card>();
        var wires = new ArrayList<Wire>();
        for (Step step : graph.document().steps()) {
            Point at = corners.getOrDefault(step.id(), Point.ORIGIN);
            cards.add(blank(step.id(), new Position(at.x(), at.y())).withFlow(flow));
            wires.addAll(DependencyWires.of(graph.into(step.id())));
        }
        return CanvasScene.EMPTY.withFlow(flow, WireStyle.ORTHOGONAL).with(cards, List.of(), wires);
    }

    static LayoutNode node(Step step, StepCatalog catalog) {
        var type = catalog.typeOf(step);
        boolean branching = type.has(Trait.BRANCHING) || type.has(Trait.LOOPING);
        return new LayoutNode(step.id(), Card.WIDTH, Card.HEIGHT, branching);
    }

    static LayoutOptions options(Document document) {
        return LayoutOptions.DEFAULT.withFlow(document.layout().sheet().flow());
    }

    static LayoutEdge edge(Dependency dependency) {
        return switch (dependency.kind()) {
            case BRANCH_IF -> edge(dependency, LayoutEdge.Exit.UPPER, BRANCH_WEIGHT);
            case BRANCH_ELSE, FOR_EACH -> edge(dependency, LayoutEdge.Exit.LOWER, BRANCH_WEIGHT);
            case PROPERTY, PROPERTY_FILE -> edge(dependency, LayoutEdge.Exit.PLAIN, DATA_WEIGHT);
            case DEPENDS_ON -> edge(dependency, LayoutEdge.Exit.PLAIN, 1);
        };
    }

    private static LayoutEdge edge(Dependency dependency, LayoutEdge.Exit exit, int weight) {
        return new LayoutEdge(dependency.from(), dependency.to(), exit, weight);
    }

    /// The document with a place for every step; the document itself when none was missing.
    public static Document placed(Document document, StepCatalog catalog) {
        Map<StepId, Position> missing = missing(PipelineGraph.of(document), catalog);
        return missing.isEmpty() ? document : document.withLayout(document.layout().with(missing));
    }

    /// Places for the steps that have none: the whole pipeline in columns when that is most of
    /// them, else each beside its neighbours, so that nothing else moves.
    public static Map<StepId, Position> missing(PipelineGraph graph, StepCatalog catalog) {
        return missing(graph, catalog, Map.of());
    }

    /// @param known places that count although the document does not hold them
    static Map<StepId, Position> missing(
            PipelineGraph graph, StepCatalog catalog, Map<StepId, Position> known) {
        Document document = graph.document();
        var placed = new HashMap<StepId, Card>();
        var missing = new ArrayList<StepId>();
        for (Step step : document.steps()) {
            Optional<Position> at =
                    document.layout()
                            .position(step.id())
                            .or(() -> Optional.ofNullable(known.get(step.id())));
            at.ifPresentOrElse(
                    place -> placed.put(step.id(), blank(step.id(), place)),
                    () -> missing.add(step.id()));
        }
        if (missing.isEmpty()) {
            return Map.of();
        }
        if (placed.isEmpty() || missing.size() > FEW) {
            Map<StepId, Position> all = arranged(graph, catalog);
            all.keySet().retainAll(missing);
            return placed.isEmpty() ? all : below(placed, all);
        }
        return beside(graph, placed, missing);
    }

    /// Too many to find a gap for each: they stand together under what is there.
    private static Map<StepId, Position> below(
            Map<StepId, Card> placed, Map<StepId, Position> arranged) {
        Rect there = Rect.around(placed.values().stream().map(Card::bounds).toList()).orElseThrow();
        double top = arranged.values().stream().mapToDouble(Position::y).min().orElse(0);
        double shift = Math.ceil((there.bottom() + LayoutOptions.DEFAULT.layerGap() - top) / 8) * 8;
        arranged.replaceAll((_, at) -> new Position(at.x(), at.y() + shift, at.pinned()));
        return arranged;
    }

    private static Map<StepId, Position> beside(
            PipelineGraph graph, Map<StepId, Card> placed, List<StepId> missing) {
        var found = new HashMap<StepId, Position>();
        Flow flow = graph.document().layout().sheet().flow();
        CanvasScene scene =
                CanvasScene.of(placed.values(), List.of()).withFlow(flow, WireStyle.ORTHOGONAL);
        for (StepId id : graph.order()) {
            if (!missing.contains(id)) {
                continue;
            }
            Point at = place(graph, scene, id);
            var position = new Position(at.x(), at.y());
            found.put(id, position);
            scene = scene.withCards(List.of(blank(id, position)));
        }
        return found;
    }

    private static Point place(PipelineGraph graph, CanvasScene scene, StepId id) {
        for (Dependency before : graph.into(id)) {
            Optional<Card> card = scene.card(before.from());
            if (card.isPresent()) {
                return Placement.besides(scene, card.get().bounds(), Card.WIDTH, Card.HEIGHT);
            }
        }
        double gap = LayoutOptions.DEFAULT.layerGap();
        boolean right = scene.flow() == Flow.RIGHT;
        for (Dependency after : graph.outOf(id)) {
            Optional<Card> card = scene.card(after.to());
            if (card.isPresent()) {
                Point ahead =
                        card.get()
                                .bounds()
                                .corner()
                                .plus(
                                        right ? -Card.WIDTH - gap : 0,
                                        right ? 0 : -Card.HEIGHT - gap);
                return Placement.nearest(scene, ahead, Card.WIDTH, Card.HEIGHT);
            }
        }
        Rect all = scene.bounds().orElse(new Rect(0, 0, 0, 0));
        Point under =
                right
                        ? new Point(all.x(), all.bottom() + gap)
                        : new Point(all.right() + gap, all.y());
        return Placement.nearest(scene, under, Card.WIDTH, Card.HEIGHT);
    }

    private static Card blank(StepId id, Position at) {
        return new Card(
                id,
                new Rect(at.x(), at.y(), Card.WIDTH, Card.HEIGHT),
                "",
                "",
                "",
                ColourRole.OTHER,
                CardShape.PLAIN,
                Badges.NONE);
    }
}
