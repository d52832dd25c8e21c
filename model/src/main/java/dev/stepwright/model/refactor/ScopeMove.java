package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Moves steps into a branch or out of it, with what has to come along: nothing outside a branch
/// can wait for what is in it.
public record ScopeMove(PipelineGraph graph, Set<StepId> steps, Scope scope)
        implements Refactoring {
    public ScopeMove {
        steps = Set.copyOf(steps);
    }

    @Override
    public String title() {
        String what = steps.size() == 1 ? title(steps.iterator().next()) : steps.size() + " steps";
        return "Move " + what + " " + where(document(), scope);
    }

    /// "into the True branch of Gate", "to the top level".
    public static String where(Document document, Scope scope) {
        return switch (scope) {
            case Scope.Top _ -> "to the top level";
            case Scope.Branch(StepId holder, Side side) ->
                    switch (side) {
                                case IF -> "into the True branch of ";
                                case ELSE -> "into the False branch of ";
                                case EACH -> "into the loop ";
                            }
                            + document.step(holder).map(Step::title).orElse("?");
        };
    }

    @Override
    public String words() {
        return "Steps that are ticked move along: without them something outside the branch would wait for what"
                + " is in it.";
    }

    @Override
    public String action() {
        return "Move";
    }

    private Document document() {
        return graph.document();
    }

    private String title(StepId id) {
        return document().step(id).map(Step::title).orElse("?");
    }

    @Override
    public Preview preview(String typed) {
        var moving = new LinkedHashSet<>(steps);
        Set<Scope> around = around(scope);
        var open = new ArrayDeque<>(steps);
        while (!open.isEmpty()) {
            StepId id = open.poll();
            for (StepId other : with(id, around)) {
                if (!isHolder(other) && moving.add(other)) {
                    open.add(other);
                }
            }
        }
        Set<StepId> helpers = helpers(moving, around);
        var ids = new ArrayList<StepId>();
        var places = new ArrayList<Place>();
        for (Step step : document().steps()) {
            StepId id = step.id();
            if (moving.contains(id) || helpers.contains(id)) {
                ids.add(id);
                places.add(
                        Place.of(
                                document(),
                                Optional.of(id),
                                Pointer.ROOT,
                                from(step.scope()),
                                from(scope),
                                steps.contains(id)
                                        ? Place.Tick.ALWAYS
                                        : helpers.contains(id) ? Place.Tick.OFF : Place.Tick.ON));
            }
        }
        return new Preview(
                places, hindrance(), chosen -> new MoveToScope(Place.chosen(ids, chosen), scope));
    }

    private Optional<String> hindrance() {
        boolean there =
                steps.stream()
                        .flatMap(id -> document().step(id).stream())
                        .allMatch(step -> step.scope().equals(scope));
        if (there) {
            return Optional.of("All of it is there already.");
        }
        if (!(scope instanceof Scope.Branch(StepId holder, _))) {
            return Optional.empty();
        }
        Set<StepId> before = graph.upstreamOf(holder);
        return steps.stream()
                .filter(before::contains)
                .findFirst()
                .map(
                        id ->
                                title(holder)
                                        + (id.equals(holder)
                                                ? " cannot move into itself."
                                                : " waits for "
                                                        + title(id)
                                                        + ", so "
                                                        + title(id)
                                                        + " cannot move into its branch."));
    }

    private String from(Scope where) {
        return switch (where) {
            case Scope.Top _ -> "top level";
            case Scope.Branch(StepId holder, Side side) ->
                    title(holder)
                            + switch (side) {
                                case IF -> ", True";
                                case ELSE -> ", False";
                                case EACH -> ", loop";
                            };
        };
    }

    /// The branches that a scope lies in, itself included.
    private Set<Scope> around(Scope inner) {
        var around = new HashSet<Scope>();
        Scope at = inner;
        while (at instanceof Scope.Branch(StepId holder, _) && around.add(at)) {
            at = document().step(holder).map(Step::scope).orElse(Scope.TOP);
        }
        return around;
    }

    private Set<Scope> aroundStep(StepId id) {
        return around(document().step(id).map(Step::scope).orElse(Scope.TOP));
    }

    /// Whether a step holds the scope that is moved to; it cannot move into itself.
    private boolean isHolder(StepId id) {
        return around(scope).stream()
                .anyMatch(
                        each ->
                                each instanceof Scope.Branch(StepId holder, _)
                                        && holder.equals(id));
    }

    /// What a step needs that lies in a branch it leaves, and what waits for it outside the branch
    /// that it goes into.
    private List<StepId> with(StepId id, Set<Scope> around) {
        var along = new ArrayList<StepId>();
        for (Dependency each : graph.into(id)) {
            if (!each.kind().isBranch() && !around.containsAll(aroundStep(each.from()))) {
                along.add(each.from());
            }
        }
        for (Dependency each : graph.outOf(id)) {
            if (!each.kind().isBranch() && !aroundStep(each.to()).containsAll(around)) {
                along.add(each.to());
            }
        }
        return along;
    }

    /// Steps that only those serve which move into a branch: they could go along.
    private Set<StepId> helpers(Set<StepId> moving, Set<Scope> around) {
        var helpers = new HashSet<StepId>();
        for (StepId id : moving) {
            for (Dependency each : graph.into(id)) {
                StepId from = each.from();
                boolean serves =
                        !each.kind().isBranch()
                                && !moving.contains(from)
                                && !aroundStep(from).containsAll(around)
                                && graph.outOf(from).stream()
                                        .allMatch(out -> moving.contains(out.to()));
                if (serves && !isHolder(from)) {
                    helpers.add(from);
                }
            }
        }
        return helpers;
    }
}
