package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.DependencyWires;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.edit.Ties;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a step that comes to a place is tied to, and how that is said.
///
/// @param when what it will do, such as "will run after Train"; empty when it is tied to nothing
public record Tied(Ties ties, String when) {
    static final Tied NONE = new Tied(Ties.NONE, "");

    /// At the loose end of a wire that was drawn from a port.
    static Tied to(Port port, CanvasModel model) {
        Optional<BranchTarget> branch = BranchTarget.of(port);
        if (branch.isPresent()) {
            return in(branch.get(), model);
        }
        StepId step = port.step();
        return port.side() == Side.INPUT
                ? new Tied(
                        new Ties(scope(step, model), List.of(), List.of(step), List.of()),
                        "will run before " + model.name(step))
                : new Tied(
                        new Ties(scope(step, model), List.of(step), List.of(), List.of()),
                        "will run after " + model.name(step));
    }

    /// Beside a step: after it, or in the first of its branches that holds nothing yet. Nothing can
    /// come after a step that ends the execution.
    static Tied beside(StepId step, CanvasModel model) {
        if (isTerminal(step, model)) {
            return NONE;
        }
        List<Side> sides = model.card(step).shape().sides();
        if (sides.contains(Side.OUTPUT)) {
            return to(Port.output(step), model);
        }
        List<BranchTarget> branches =
                sides.stream()
                        .flatMap(side -> BranchTarget.of(new Port(step, side)).stream())
                        .toList();
        return branches.stream()
                .filter(branch -> isEmpty(branch, model))
                .findFirst()
                .or(() -> branches.stream().findFirst())
                .map(branch -> in(branch, model))
                .orElse(NONE);
    }

    private static Tied in(BranchTarget branch, CanvasModel model) {
        return new Tied(Ties.in(branch.branch()), "will run " + branch.when(model));
    }

    private static boolean isEmpty(BranchTarget branch, CanvasModel model) {
        return model.document().steps().stream()
                .noneMatch(step -> step.scope().equals(branch.branch()));
    }

    /// In the middle of a wire. Order goes over to the new step; a reference stays, as its value
    /// comes from where it came from; in a branch the new step comes first.
    static Tied into(Wire wire, CanvasModel model) {
        StepId from = wire.from().step();
        StepId to = wire.to().step();
        Scope scope = scope(to, model);
        String between = "will run between " + model.name(from) + " and " + model.name(to);
        return switch (wire.kind()) {
            case ORDER ->
                    new Tied(
                            new Ties(scope, List.of(from), List.of(to), standsFor(wire, model)),
                            between);
            case DATA -> {
                List<Dependency> order = new ArrayList<>();
                model.graph().into(to).stream()
                        .filter(each -> each.from().equals(from))
                        .filter(each -> each.kind() == Dependency.Kind.DEPENDS_ON)
                        .forEach(order::add);
                yield new Tied(
                        new Ties(scope, List.of(from), List.of(to), order),
                        between + "; " + model.name(to) + " still uses " + model.name(from));
            }
            case BRANCH ->
                    new Tied(
                            new Ties(scope, List.of(), List.of(to), List.of()),
                            "will run "
                                    + BranchTarget.of(wire.from())
                                            .map(branch -> branch.when(model))
                                            .orElse("")
                                    + ", before "
                                    + model.name(to));
        };
    }

    private static List<Dependency> standsFor(Wire wire, CanvasModel model) {
        return model.graph().into(wire.to().step()).stream()
                .filter(dependency -> DependencyWires.standsFor(wire, dependency))
                .toList();
    }

    private static Scope scope(StepId step, CanvasModel model) {
        return model.document().step(step).map(Step::scope).orElse(Scope.TOP);
    }

    /// Whether nothing can come after a step.
    static boolean isTerminal(StepId step, CanvasModel model) {
        return model.document()
                .step(step)
                .filter(each -> model.drawing().catalog().typeOf(each).has(Trait.TERMINAL))
                .isPresent();
    }

    boolean isLoose() {
        return ties.equals(Ties.NONE);
    }
}
