package dev.stepwright.model.graph;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which branches must be taken for a step to run (definition reference, part 5, number 8).
///
/// @param guards of each step: its own branches and those of everything it waits for
public record Guards(Map<StepId, Set<Guard>> guards, PipelineGraph graph) {
    /// One branch of one holder.
    public record Guard(StepId holder, Side side) {}

    public static Guards of(PipelineGraph graph) {
        var guards = HashMap.<StepId, Set<Guard>>newHashMap(graph.document().steps().size());
        for (StepId id : graph.order()) {
            Set<Guard> mine = new LinkedHashSet<>(enclosing(graph.document(), id));
            for (Dependency dependency : graph.into(id)) {
                mine.addAll(guards.getOrDefault(dependency.from(), Set.of()));
            }
            guards.put(id, mine.isEmpty() ? Set.of() : mine);
        }
        return new Guards(guards, graph);
    }

    /// The branches that hold a step, at any depth, the innermost first.
    public static List<Guard> enclosing(Document document, StepId id) {
        var found = new ArrayList<Guard>();
        Optional<Step> step = document.step(id);
        while (step.isPresent() && step.get().scope() instanceof Scope.Branch branch) {
            found.add(new Guard(branch.holder(), branch.side()));
            step = document.step(branch.holder());
        }
        return found;
    }

    /// The condition whose two branches would both have to be taken; empty when the step can run.
    public Optional<StepId> contradiction(StepId id) {
        Set<StepId> taken = new HashSet<>();
        for (Guard guard : guards.getOrDefault(id, Set.of())) {
            if (guard.side() == Side.IF) {
                taken.add(guard.holder());
            }
        }
        return guards.getOrDefault(id, Set.of()).stream()
                .filter(guard -> guard.side() == Side.ELSE && taken.contains(guard.holder()))
                .map(Guard::holder)
                .findFirst();
    }

    /// The dependencies through which a step waits for a branch that it does not stand in.
    public List<Dependency> intoBranches(StepId id) {
        Set<Guard> own = new HashSet<>(enclosing(graph.document(), id));
        return graph.into(id).stream()
                .filter(
                        dependency ->
                                !dependency.kind().isBranch()
                                        && !own.containsAll(
                                                guards.getOrDefault(dependency.from(), Set.of())))
                .toList();
    }
}
