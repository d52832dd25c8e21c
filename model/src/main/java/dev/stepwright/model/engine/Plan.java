package dev.stepwright.model.engine;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The dependencies of a pipeline as numbers, so that running a large one is quick.
///
/// Steps in the body of a loop belong to their loop: what they wait for, the loop waits for.
final class Plan {
    /// When a dependency is fulfilled.
    enum When {
        SUCCEEDED,
        OUTCOME_TRUE,
        OUTCOME_FALSE,
        FAILED,
        STOPPED,
        ENDED
    }

    /// A dependency out of a step.
    record Edge(int to, When when) {}

    final List<StepState> states;
    final List<List<Edge>> out;

    /// The steps of each loop's body in the order they can run; empty for all other steps.
    final List<List<Step>> bodies;

    private Plan(List<StepState> states, List<List<Edge>> out, List<List<Step>> bodies) {
        this.states = states;
        this.out = out;
        this.bodies = bodies;
    }

    static Plan of(PipelineGraph graph) {
        Document document = graph.document();
        var states = new ArrayList<StepState>(document.steps().size());
        var out = new ArrayList<List<Edge>>(document.steps().size());
        var bodies = new ArrayList<List<Step>>(document.steps().size());
        int[] owners = new int[document.steps().size()];
        for (Step step : document.steps()) {
            int index = states.size();
            states.add(new StepState(step, index));
            out.add(new ArrayList<>(2));
            bodies.add(List.of());
            owners[index] = owner(document, step, index, owners);
        }
        boolean[] owned = new boolean[owners.length];
        for (int i = 0; i < owners.length; i++) {
            owned[i] = owners[i] != i;
        }
        for (Dependency dependency : graph.dependencies()) {
            int from = owners[document.indexOf(dependency.from())];
            int to = owners[document.indexOf(dependency.to())];
            if (from != to) {
                out.get(from).add(new Edge(to, when(dependency)));
                states.get(to).waitsFor++;
            }
        }
        for (StepId id : graph.order()) {
            int index = document.indexOf(id);
            if (owned[index]) {
                int owner = owners[index];
                if (bodies.get(owner).isEmpty()) {
                    bodies.set(owner, new ArrayList<>());
                }
                bodies.get(owner).add(document.steps().get(index));
                states.get(index).waitsFor = Integer.MAX_VALUE;
            }
        }
        return new Plan(states, out, bodies);
    }

    /// The outermost loop around a step, or the step itself.
    private static int owner(Document document, Step step, int index, int[] owners) {
        if (!(step.scope() instanceof Scope.Branch branch)) {
            return index;
        }
        int holder = document.indexOf(branch.holder());
        boolean inLoop = owners[holder] != holder || branch.side() == Side.EACH;
        return inLoop ? owners[holder] : index;
    }

    private static When when(Dependency dependency) {
        return switch (dependency.kind()) {
            case BRANCH_IF -> When.OUTCOME_TRUE;
            case BRANCH_ELSE -> When.OUTCOME_FALSE;
            case DEPENDS_ON ->
                    switch (dependency.detail().orElse("")) {
                        case "Failed" -> When.FAILED;
                        case "Stopped" -> When.STOPPED;
                        case "Any" -> When.ENDED;
                        default -> When.SUCCEEDED;
                    };
            case PROPERTY, PROPERTY_FILE, FOR_EACH -> When.SUCCEEDED;
        };
    }

    /// Why an execution of this pipeline cannot start at all; empty when it can.
    static Optional<String> hindrance(PipelineGraph graph) {
        Document document = graph.document();
        var names = new HashSet<String>();
        for (Step step : document.steps()) {
            if (step.name().isEmpty()) {
                return Optional.of(
                        "The step at %s has no name; the service runs no pipeline with such a step."
                                .formatted(document.pointer(step.id())));
            }
            if (!names.add(step.name())) {
                return Optional.of(
                        "Two steps have the name %s; give one of them another."
                                .formatted(step.name()));
            }
        }
        for (Step step : document.steps()) {
            for (StepDependency entry : step.dependsOn()) {
                if (!names.contains(entry.step())) {
                    return Optional.of(
                            "%s depends on %s, but there is no step of that name."
                                    .formatted(step.name(), entry.step()));
                }
            }
            if (step.scope() instanceof Scope.Branch branch
                    && branch.side() == Side.EACH
                    && nests(step)) {
                return Optional.of(
                        "%s stands in the body of a loop, where no %s step can stand."
                                .formatted(step.name(), step.type()));
            }
        }
        return graph.cycles().stream()
                .findFirst()
                .map(
                        cycle ->
                                "The steps %s wait for each other, so none of them can start."
                                        .formatted(
                                                cycle.stream()
                                                        .flatMap(id -> document.step(id).stream())
                                                        .map(Step::title)
                                                        .collect(Collectors.joining(", "))));
    }

    private static boolean nests(Step step) {
        var type = StepCatalog.STANDARD.typeOf(step);
        return type.has(Trait.BRANCHING) || type.has(Trait.LOOPING) || type.has(Trait.TERMINAL);
    }
}
