package dev.stepwright.model.graph;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
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
        if (changed == document) {
            return this;
        }
        Optional<BitSet> differing = differing(document, changed);
        return differing.isPresent()
                ? inPlace(changed, this, differing.get())
                : derive(changed, this);
    }

    private static PipelineGraph derive(Document document, @Nullable PipelineGraph before) {
        Set<String> moved =
                before == null
                        ? Set.of()
                        : changed(names(before.document, document), before.document, document);
        List<Step> steps = document.steps();
        var into = new ArrayList<List<Dependency>>(steps.size());
        var fresh = new LinkedHashSet<Dependency>();
        for (Step step : steps) {
            int old = before == null ? -1 : before.document.indexOf(step.id());
            if (before == null) {
                into.add(Incoming.of(document, step));
            } else if (old >= 0
                    && before.document.steps().get(old) == step
                    && (moved.isEmpty() || !mentions(step, moved))) {
                into.add(before.into.get(old));
            } else {
                List<Dependency> was = old < 0 ? List.of() : before.into.get(old);
                into.add(renewed(document, step, was, fresh));
            }
        }
        return new PipelineGraph(document, Collections.unmodifiableList(into), fresh);
    }

    /// The graph of a document in which the same steps stand in the same order.
    ///
    /// @param differing which of them are not the same objects; what they and those that mention
    ///     their names wait for is derived anew
    private static PipelineGraph inPlace(
            Document document, PipelineGraph before, BitSet differing) {
        List<Step> steps = document.steps();
        var names = new HashSet<String>();
        differing.stream()
                .filter(i -> !before.document.steps().get(i).name().equals(steps.get(i).name()))
                .forEach(
                        i -> {
                            names.add(before.document.steps().get(i).name());
                            names.add(steps.get(i).name());
                        });
        Set<String> moved = changed(names, before.document, document);
        if (!moved.isEmpty()) {
            for (int i = 0; i < steps.size(); i++) {
                if (mentions(steps.get(i), moved)) {
                    differing.set(i);
                }
            }
        }
        var into = new ArrayList<>(before.into);
        var fresh = new LinkedHashSet<Dependency>();
        differing.stream()
                .forEach(i -> into.set(i, renewed(document, steps.get(i), into.get(i), fresh)));
        return new PipelineGraph(document, Collections.unmodifiableList(into), fresh);
    }

    /// What a step waits for now: the list of before when that says the same. What is waited for
    /// and was not before is noted.
    private static List<Dependency> renewed(
            Document document, Step step, List<Dependency> was, Set<Dependency> fresh) {
        List<Dependency> now = Incoming.of(document, step);
        if (now.equals(was)) {
            return was;
        }
        for (Dependency dependency : now) {
            if (was.stream().noneMatch(known -> known.from().equals(dependency.from()))) {
                fresh.add(dependency);
            }
        }
        return now;
    }

    /// Which steps are other objects than before; empty when they are not the same steps in the
    /// same order.
    private static Optional<BitSet> differing(Document before, Document after) {
        List<Step> was = before.steps();
        List<Step> is = after.steps();
        if (was.size() != is.size()) {
            return Optional.empty();
        }
        var differing = new BitSet(is.size());
        for (int i = 0; i < is.size(); i++) {
            if (was.get(i) != is.get(i)) {
                if (!was.get(i).id().equals(is.get(i).id())) {
                    return Optional.empty();
                }
                differing.set(i);
            }
        }
        return Optional.of(differing);
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
