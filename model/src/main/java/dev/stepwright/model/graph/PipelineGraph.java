package dev.stepwright.model.graph;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The dependencies of a pipeline, derived from its document by the algorithm of the definition
/// reference, part 5.
///
/// Canvas, checks, engine and command line all read this one. What a step waits for is kept as long
/// as the step and the names it mentions stay the same. Cycles are told, never thrown: a broken
/// file must open.
public final class PipelineGraph {
    private final Document document;
    private final List<List<Dependency>> into;
    private final Set<Dependency> fresh;
    private @Nullable List<List<Dependency>> outOf;
    private @Nullable Components components;

    private PipelineGraph(Document document, List<List<Dependency>> into, Set<Dependency> fresh) {
        this.document = document;
        this.into = into;
        this.fresh = fresh;
    }

    public static PipelineGraph of(Document document) {
        return derive(document, null);
    }

    /// The graph of the document that came of this one's.
    public PipelineGraph after(Document changed) {
        return changed == document ? this : derive(changed, this);
    }

    private static PipelineGraph derive(Document document, @Nullable PipelineGraph before) {
        boolean aligned = before != null && isAligned(before.document, document);
        Set<String> moved =
                before == null
                        ? Set.of()
                        : changed(
                                aligned
                                        ? differing(before.document, document)
                                        : names(before.document, document),
                                before.document,
                                document);
        List<Step> steps = document.steps();
        var into = new ArrayList<List<Dependency>>(steps.size());
        var fresh = new LinkedHashSet<Dependency>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int old = before == null ? -1 : aligned ? i : before.document.indexOf(step.id());
            List<Dependency> was = before == null || old < 0 ? List.of() : before.into.get(old);
            if (before != null
                    && old >= 0
                    && before.document.steps().get(old) == step
                    && (moved.isEmpty() || !mentions(step, moved))) {
                into.add(was);
                continue;
            }
            List<Dependency> now = incoming(document, step);
            boolean same = now.equals(was);
            into.add(same ? was : now);
            if (before != null && !same) {
                for (Dependency dependency : now) {
                    if (was.stream().noneMatch(known -> known.from().equals(dependency.from()))) {
                        fresh.add(dependency);
                    }
                }
            }
        }
        return new PipelineGraph(document, Collections.unmodifiableList(into), fresh);
    }

    /// Whether the same steps stand in the same order.
    private static boolean isAligned(Document before, Document after) {
        List<Step> was = before.steps();
        List<Step> is = after.steps();
        if (was.size() != is.size()) {
            return false;
        }
        for (int i = 0; i < is.size(); i++) {
            if (was.get(i) != is.get(i) && !was.get(i).id().equals(is.get(i).id())) {
                return false;
            }
        }
        return true;
    }

    /// The names that steps of aligned documents had before or have now, but not both.
    private static Set<String> differing(Document before, Document after) {
        var names = new HashSet<String>();
        for (int i = 0; i < after.steps().size(); i++) {
            Step was = before.steps().get(i);
            Step is = after.steps().get(i);
            if (was != is && !was.name().equals(is.name())) {
                names.add(was.name());
                names.add(is.name());
            }
        }
        return names;
    }

    private static Set<String> names(Document before, Document after) {
        var names = new HashSet<String>();
        before.steps().forEach(step -> names.add(step.name()));
        after.steps().forEach(step -> names.add(step.name()));
        return names;
    }

    /// Those names that stand for another step than before, or for none any more.
    private static Set<String> changed(Set<String> names, Document before, Document after) {
        names.removeIf(
                name ->
                        name.isEmpty()
                                || before.named(name)
                                        .map(Step::id)
                                        .equals(after.named(name).map(Step::id)));
        return names;
    }

    private static boolean mentions(Step step, Set<String> names) {
        for (StepDependency dependency : step.dependsOn()) {
            if (names.contains(dependency.step())) {
                return true;
            }
        }
        for (Reference reference : step.references()) {
            if (reference.target() instanceof Expression.StepProperty property
                    && names.contains(property.step())) {
                return true;
            }
        }
        return false;
    }

    private static List<Dependency> incoming(Document document, Step step) {
        var found = new ArrayList<Dependency>();
        for (StepDependency entry : step.dependsOn()) {
            document.named(entry.step())
                    .ifPresent(
                            from ->
                                    found.add(
                                            new Dependency(
                                                    from.id(),
                                                    step.id(),
                                                    Dependency.Kind.DEPENDS_ON,
                                                    entry.trigger(),
                                                    Pointer.of("DependsOn").child(entry.index()))));
        }
        for (Reference reference : step.references()) {
            if (reference.target() instanceof Expression.StepProperty property) {
                document.named(property.step())
                        .ifPresent(
                                from -> {
                                    Optional<String> file = property.propertyFile();
                                    Dependency.Kind kind =
                                            file.isPresent()
                                                    ? Dependency.Kind.PROPERTY_FILE
                                                    : Dependency.Kind.PROPERTY;
                                    found.add(
                                            new Dependency(
                                                    from.id(),
                                                    step.id(),
                                                    kind,
                                                    Optional.of(file.orElse(property.path())),
                                                    reference.at()));
                                });
            }
        }
        if (step.scope() instanceof Scope.Branch branch) {
            Dependency.Kind kind =
                    switch (branch.side()) {
                        case IF -> Dependency.Kind.BRANCH_IF;
                        case ELSE -> Dependency.Kind.BRANCH_ELSE;
                        case EACH -> Dependency.Kind.FOR_EACH;
                    };
            found.add(
                    new Dependency(
                            branch.holder(), step.id(), kind, Optional.empty(), Pointer.ROOT));
        }
        return List.copyOf(found);
    }

    /// The document this was derived from.
    public Document document() {
        return document;
    }

    /// All dependencies, in the order of the steps that wait.
    public List<Dependency> dependencies() {
        return into.stream().flatMap(List::stream).toList();
    }

    /// What a step waits for: `DependsOn` first, then references in their order, then its branch.
    /// The list is the same object as before an edit that did not touch the step.
    public List<Dependency> into(StepId step) {
        int index = document.indexOf(step);
        return index < 0 ? List.of() : into.get(index);
    }

    /// What waits for a step.
    public List<Dependency> outOf(StepId step) {
        int index = document.indexOf(step);
        return index < 0 ? List.of() : outgoing().get(index);
    }

    private List<List<Dependency>> outgoing() {
        List<List<Dependency>> known = outOf;
        if (known == null) {
            known = new ArrayList<>(into.size());
            for (int i = 0; i < into.size(); i++) {
                known.add(new ArrayList<>(2));
            }
            for (List<Dependency> list : into) {
                for (Dependency dependency : list) {
                    known.get(document.indexOf(dependency.from())).add(dependency);
                }
            }
            outOf = known;
        }
        return known;
    }

    /// Everything that must end before a step can start, the step itself included.
    public Set<StepId> upstreamOf(StepId step) {
        return reach(step, id -> into(id).stream().map(Dependency::from).toList());
    }

    /// Everything that waits for a step, also through others, the step itself included.
    public Set<StepId> downstreamOf(StepId step) {
        return reach(step, id -> outOf(id).stream().map(Dependency::to).toList());
    }

    private Set<StepId> reach(
            StepId start, java.util.function.Function<StepId, List<StepId>> next) {
        var seen = new LinkedHashSet<StepId>();
        var open = new ArrayDeque<StepId>(List.of(start));
        while (!open.isEmpty()) {
            StepId id = open.poll();
            if (seen.add(id)) {
                open.addAll(next.apply(id));
            }
        }
        return seen;
    }

    /// A shortest way along dependencies, both ends included; empty when the second does not wait
    /// for the first.
    public Optional<List<StepId>> path(StepId from, StepId to) {
        int start = document.indexOf(to);
        int goal = document.indexOf(from);
        if (start < 0 || goal < 0) {
            return Optional.empty();
        }
        var seen = new BitSet(into.size());
        int[] next = new int[into.size()];
        var open = new ArrayDeque<Integer>(List.of(start));
        seen.set(start);
        next[start] = -1;
        while (!open.isEmpty()) {
            int at = open.poll();
            if (at == goal) {
                var way = new ArrayList<StepId>();
                for (int i = at; i >= 0; i = next[i]) {
                    way.add(document.steps().get(i).id());
                }
                return Optional.of(way);
            }
            for (Dependency dependency : into.get(at)) {
                int i = document.indexOf(dependency.from());
                if (!seen.get(i)) {
                    seen.set(i);
                    next[i] = at;
                    open.add(i);
                }
            }
        }
        return Optional.empty();
    }

    /// The first loop that was closed since the graph this one was derived from: the steps along
    /// dependencies, the first one again at the end. Loops that were there before do not count.
    public Optional<List<StepId>> newCycle() {
        for (Dependency dependency : fresh) {
            Optional<List<StepId>> way = path(dependency.to(), dependency.from());
            if (way.isPresent()) {
                var loop = new ArrayList<>(way.get());
                loop.add(dependency.to());
                return Optional.of(loop);
            }
        }
        return Optional.empty();
    }

    /// The steps that lie on loops: each group one tangle in the order of the definition.
    public List<List<StepId>> cycles() {
        return components().cycles();
    }

    /// All steps in an order in which each stands behind those it waits for, ties in the order of
    /// the definition. Steps of a loop stand together.
    public List<StepId> order() {
        return components().order();
    }

    private Components components() {
        Components known = components;
        if (known == null) {
            known = Components.of(document.steps().stream().map(Step::id).toList(), dependencies());
            components = known;
        }
        return known;
    }
}
