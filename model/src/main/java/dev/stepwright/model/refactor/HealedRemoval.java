package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Deletes steps and keeps the order that went through them: who waited for a deleted step waits
/// for those that it waited for.
public record HealedRemoval(PipelineGraph graph, Set<StepId> steps) implements Refactoring {
    private record Wire(StepId from, StepId to) {}

    public HealedRemoval {
        steps = Set.copyOf(steps);
    }

    @Override
    public String title() {
        return steps.size() == 1
                ? "Delete " + title(steps.iterator().next())
                : "Delete " + steps.size() + " steps";
    }

    @Override
    public String words() {
        return "Steps before and after stay in order. What uses an output of a deleted step has to be filled"
                + " in again.";
    }

    @Override
    public String action() {
        return "Delete and heal";
    }

    private Document document() {
        return graph.document();
    }

    private String title(StepId id) {
        return document().step(id).map(Step::title).orElse("?");
    }

    @Override
    public Preview preview(String typed) {
        Set<StepId> going = going();
        var wires = new ArrayList<Wire>();
        var places = new ArrayList<Place>();
        for (Step step : document().steps()) {
            if (going.contains(step.id())) {
                continue;
            }
            List<StepId> lost =
                    graph.into(step.id()).stream()
                            .filter(each -> !each.kind().isBranch())
                            .map(Dependency::from)
                            .filter(going::contains)
                            .distinct()
                            .toList();
            if (!lost.isEmpty()) {
                for (StepId from : before(step.id(), lost, going)) {
                    wires.add(new Wire(from, step.id()));
                    places.add(
                            Place.of(
                                    document(),
                                    Optional.of(step.id()),
                                    Pointer.of("DependsOn"),
                                    lost.stream()
                                            .map(this::title)
                                            .collect(Collectors.joining(", ")),
                                    title(from),
                                    Place.Tick.ON));
                }
            }
        }
        for (Step step : document().steps()) {
            if (!going.contains(step.id())) {
                for (Dependency each : graph.into(step.id())) {
                    if (each.kind().isData() && going.contains(each.from())) {
                        places.add(
                                Place.of(
                                        document(),
                                        Optional.of(step.id()),
                                        each.at(),
                                        title(each.from()) + "." + each.detail().orElse(""),
                                        "to be filled in",
                                        Place.Tick.NOTE));
                    }
                }
            }
        }
        return new Preview(
                places,
                Optional.empty(),
                chosen ->
                        edit(
                                chosen.stream()
                                        .filter(index -> index < wires.size())
                                        .map(wires::get)
                                        .toList()));
    }

    private Edit edit(List<Wire> wires) {
        var edits = new ArrayList<Edit>();
        wires.forEach(wire -> edits.add(new Connect(wire.from(), wire.to())));
        edits.add(new RemoveSteps(steps));
        return new Many(title(), edits);
    }

    /// The steps and everything below them.
    private Set<StepId> going() {
        var going = new HashSet<>(steps);
        for (Step step : document().steps()) {
            if (step.scope() instanceof Scope.Branch(StepId holder, _) && going.contains(holder)) {
                going.add(step.id());
            }
        }
        return going;
    }

    /// The nearest steps that stay and that the deleted ones waited for; without those that are
    /// waited for anyway.
    private List<StepId> before(StepId step, List<StepId> lost, Set<StepId> going) {
        var found = new LinkedHashSet<StepId>();
        var seen = new HashSet<>(lost);
        var open = new ArrayDeque<>(lost);
        while (!open.isEmpty()) {
            for (Dependency each : graph.into(open.poll())) {
                if (!going.contains(each.from())) {
                    if (!each.kind().isBranch()) {
                        found.add(each.from());
                    }
                } else if (seen.add(each.from())) {
                    open.add(each.from());
                }
            }
        }
        found.remove(step);
        Set<StepId> anyway = upstream(step, going);
        var needed = new ArrayList<StepId>();
        for (StepId from : found) {
            boolean through =
                    found.stream()
                            .anyMatch(
                                    other ->
                                            !other.equals(from)
                                                    && upstream(other, going).contains(from));
            if (!anyway.contains(from)
                    && !through
                    && new Connect(from, step).refusal(document()).isEmpty()) {
                needed.add(from);
            }
        }
        return needed;
    }

    /// All that a step waits for without the deleted ones.
    private Set<StepId> upstream(StepId step, Set<StepId> going) {
        var seen = new HashSet<StepId>();
        var open = new ArrayDeque<>(List.of(step));
        while (!open.isEmpty()) {
            for (Dependency each : graph.into(open.poll())) {
                if (!going.contains(each.from()) && seen.add(each.from())) {
                    open.add(each.from());
                }
            }
        }
        return seen;
    }
}
