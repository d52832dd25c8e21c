package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.route.WireStyle;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.edit.Change;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import dev.stepwright.model.pipeline.Wiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The scene of a document: a card for every step, a wire for every dependency.
///
/// After a change only the cards of touched steps are made anew, and only the wires of steps whose
/// dependencies are no longer the same list. Steps that have no position yet get one beside their
/// neighbours, which the document does not know of until somebody moves them.
public final class Drawing {
    private final PipelineGraph graph;
    private final StepCatalog catalog;
    private final CanvasScene whole;
    private final List<List<Wire>> wires;
    private final Map<StepId, Position> provisional;
    private final Ground ground;
    private final Set<WireKind> hidden;
    private final CanvasScene shown;

    private Drawing(
            PipelineGraph graph,
            StepCatalog catalog,
            CanvasScene whole,
            List<List<Wire>> wires,
            Map<StepId, Position> provisional,
            Ground ground,
            Set<WireKind> hidden,
            CanvasScene before) {
        this.graph = graph;
        this.catalog = catalog;
        this.whole = whole;
        this.wires = wires;
        this.provisional = provisional;
        this.ground = ground;
        this.hidden = hidden;
        this.shown = Projection.of(whole, ground, hidden, graph.document(), catalog, before);
    }

    public static Drawing of(PipelineGraph graph, StepCatalog catalog) {
        return of(graph, catalog, Arranger.missing(graph, catalog), Set.of());
    }

    private static Drawing of(
            PipelineGraph graph,
            StepCatalog catalog,
            Map<StepId, Position> provisional,
            Set<WireKind> hidden) {
        Document document = graph.document();
        var cards = new StepCards(document, catalog);
        var all = new ArrayList<Card>(document.steps().size());
        var wires = new ArrayList<List<Wire>>(document.steps().size());
        for (Step step : document.steps()) {
            all.add(cards.of(step, position(document, provisional, step.id())));
            wires.add(DependencyWires.of(graph.into(step.id())));
        }
        CanvasScene blank = blank(document);
        return new Drawing(
                graph,
                catalog,
                blank.with(all, List.of(), flat(wires)),
                List.copyOf(wires),
                provisional,
                Folding.ground(graph),
                hidden,
                blank);
    }

    private static CanvasScene blank(Document document) {
        Sheet sheet = document.layout().sheet();
        return CanvasScene.EMPTY.withFlow(sheet.flow(), style(sheet.wiring()));
    }

    private static WireStyle style(Wiring wiring) {
        return switch (wiring) {
            case ORTHOGONAL -> WireStyle.ORTHOGONAL;
            case CURVED -> WireStyle.CURVED;
        };
    }

    /// The same without wires of these kinds.
    public Drawing withHidden(Set<WireKind> kinds) {
        return kinds.equals(hidden)
                ? this
                : new Drawing(
                        graph,
                        catalog,
                        whole,
                        wires,
                        provisional,
                        ground,
                        Set.copyOf(kinds),
                        blank(document()));
    }

    /// The kinds of wires that are not shown.
    public Set<WireKind> hidden() {
        return hidden;
    }

    /// The drawing after a change.
    ///
    /// @param next the graph of the changed document, made from this drawing's graph
    public Drawing after(PipelineGraph next) {
        Document document = next.document();
        var change = new Change("Draw", graph.document(), document);
        Set<StepId> touched = new HashSet<>(change.touched());
        touched.addAll(usersOf(changedParameters(change), document));
        Set<StepId> removed = change.removed();
        touched.addAll(partners(change, touched, removed));
        Map<StepId, Position> places = provisional(next, document, touched);
        Sheet before = graph.document().layout().sheet();
        Sheet sheet = document.layout().sheet();
        if (sheet.flow() != before.flow() || sheet.wiring() != before.wiring()) {
            return of(next, catalog, places, hidden);
        }
        var cards = new StepCards(document, catalog);
        var changed = new ArrayList<Card>();
        for (StepId id : touched) {
            Card card = cards.of(document.step(id).orElseThrow(), position(document, places, id));
            if (whole.card(id).filter(card::equals).isEmpty()) {
                changed.add(card);
            }
        }
        List<List<Wire>> nextWires = wires(next, document);
        Map<StepId, List<Wire>> into = changedWires(document, nextWires);
        CanvasScene drawn =
                into.isEmpty() && removed.isEmpty()
                        ? changed.isEmpty() ? whole : whole.withCards(changed)
                        : whole.withInto(changed, removed, into);
        boolean sameGround = graph.document().file() == document.file() && sheet.equals(before);
        return new Drawing(
                next,
                catalog,
                drawn,
                nextWires,
                places,
                sameGround ? ground : Folding.ground(next),
                hidden,
                isProjected() ? shown : blank(document));
    }

    private boolean isProjected() {
        return !hidden.isEmpty() || !ground.folds().isEmpty();
    }

    /// The cards of what is only about to be added. One that stands alone is called what the entry
    /// is called, several what their types are.
    public List<Card> proposed(PaletteEntry entry, List<String> types, List<Rect> places) {
        var cards = new ArrayList<Card>(places.size());
        for (int i = 0; i < places.size(); i++) {
            StepType type = catalog.type(types.get(i));
            PaletteEntry shown = places.size() == 1 ? entry : type;
            cards.add(StepCards.proposed(shown, StepCards.shape(type), places.get(i)));
        }
        return List.copyOf(cards);
    }

    private List<List<Wire>> wires(PipelineGraph next, Document document) {
        var all = new ArrayList<List<Wire>>(document.steps().size());
        for (Step step : document.steps()) {
            var into = next.into(step.id());
            int before = graph.document().indexOf(step.id());
            all.add(
                    before >= 0 && graph.into(step.id()) == into
                            ? wires.get(before)
                            : DependencyWires.of(into));
        }
        return all;
    }

    private Map<StepId, List<Wire>> changedWires(Document document, List<List<Wire>> next) {
        var changed = new HashMap<StepId, List<Wire>>();
        for (int i = 0; i < next.size(); i++) {
            StepId id = document.steps().get(i).id();
            int before = graph.document().indexOf(id);
            List<Wire> known = before < 0 ? List.of() : wires.get(before);
            if (known != next.get(i) && !known.equals(next.get(i))) {
                changed.put(id, next.get(i));
            }
        }
        return changed;
    }

    private static List<Wire> flat(List<List<Wire>> wires) {
        var all = new ArrayList<Wire>(wires.size() * 2);
        wires.forEach(all::addAll);
        return all;
    }

    private Map<StepId, Position> provisional(
            PipelineGraph next, Document document, Set<StepId> touched) {
        boolean missing = false;
        var kept = new HashMap<>(provisional);
        kept.keySet()
                .removeIf(
                        id ->
                                document.indexOf(id) < 0
                                        || document.layout().position(id).isPresent());
        for (StepId id : touched) {
            missing |= document.layout().position(id).isEmpty() && !kept.containsKey(id);
        }
        if (missing) {
            Arranger.missing(next, catalog, kept).forEach(kept::put);
        }
        return kept;
    }

    private static Position position(
            Document document, Map<StepId, Position> provisional, StepId id) {
        return document.layout()
                .position(id)
                .or(() -> Optional.ofNullable(provisional.get(id)))
                .orElseThrow();
    }

    private static Set<String> changedParameters(Change change) {
        List<Parameter> before = change.before().parameters();
        List<Parameter> after = change.after().parameters();
        var changed = new HashSet<String>();
        if (before.size() == after.size()) {
            boolean same = true;
            for (int i = 0; i < before.size() && same; i++) {
                same = before.get(i).source() == after.get(i).source();
            }
            if (same) {
                return changed;
            }
        }
        for (List<Parameter> side : List.of(before, after)) {
            for (Parameter parameter : side) {
                if (!Objects.equals(
                        change.before().parameter(parameter.name()).map(Parameter::source),
                        change.after().parameter(parameter.name()).map(Parameter::source))) {
                    changed.add(parameter.name());
                }
            }
        }
        return changed;
    }

    /// What a card says of its step may hang on another step: steps come in pairs.
    private Set<StepId> partners(Change change, Set<StepId> touched, Set<StepId> removed) {
        var found = new HashSet<StepId>();
        for (StepId id : touched) {
            change.before().step(id).ifPresent(step -> partners(step, change.after(), found));
            change.after().step(id).ifPresent(step -> partners(step, change.after(), found));
        }
        for (StepId id : removed) {
            change.before().step(id).ifPresent(step -> partners(step, change.after(), found));
        }
        return found;
    }

    private void partners(Step step, Document document, Set<StepId> found) {
        for (String name : catalog.partnersOf(step)) {
            document.named(name).map(Step::id).ifPresent(found::add);
        }
    }

    /// Cards show the defaults of parameters, so they change with them.
    private static Set<StepId> usersOf(Set<String> parameters, Document document) {
        var users = new HashSet<StepId>();
        if (!parameters.isEmpty()) {
            for (Step step : document.steps()) {
                boolean uses =
                        step.references().stream()
                                .anyMatch(
                                        reference ->
                                                reference.target()
                                                                instanceof
                                                                Expression.ParameterRef(String name)
                                                        && parameters.contains(name));
                if (uses) {
                    users.add(step.id());
                }
            }
        }
        return users;
    }

    /// What is shown: folded steps as one card, without the wires that are hidden.
    public CanvasScene scene() {
        return shown;
    }

    /// Where a step's card stands, or would stand if it were not part of a fold.
    public Optional<Rect> place(StepId id) {
        return whole.card(id).map(Card::bounds);
    }

    public PipelineGraph graph() {
        return graph;
    }

    public Document document() {
        return graph.document();
    }

    public StepCatalog catalog() {
        return catalog;
    }

    /// The positions that the document does not hold.
    public Map<StepId, Position> provisional() {
        return Map.copyOf(provisional);
    }
}
