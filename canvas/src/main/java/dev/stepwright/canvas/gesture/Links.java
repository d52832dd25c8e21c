package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.DependencyWires;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Disconnect;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a wire drawn from a port would mean at each of its possible ends, known once for a whole
/// gesture.
///
/// @param step the step it is drawn from
/// @param branch the branch it is drawn from, when the port is one of a branch
/// @param cycles the steps with which it would close a cycle
/// @param forbidden those, and the ones that are refused for another reason
/// @param moved the dependencies that are given up for the new one
record Links(
        StepId step,
        boolean backwards,
        Optional<BranchTarget> branch,
        Set<StepId> cycles,
        Set<StepId> forbidden,
        List<Dependency> moved) {

    static Links of(Port port, Optional<Wire> moved, CanvasModel model) {
        StepId step = port.step();
        boolean backwards = port.side() == Side.INPUT;
        Optional<BranchTarget> branch = BranchTarget.of(port);
        Set<StepId> cycles =
                Set.copyOf(
                        backwards
                                ? model.graph().downstreamOf(step)
                                : model.graph().upstreamOf(step));
        var forbidden = new HashSet<>(cycles);
        if (branch.isPresent()) {
            held(branch.get(), model, forbidden);
        } else if (backwards) {
            model.document().steps().stream()
                    .filter(other -> isEnd(other, model))
                    .forEach(other -> forbidden.add(other.id()));
            ordered(model.graph().into(step)).forEach(known -> forbidden.add(known.from()));
        } else {
            ordered(model.graph().outOf(step)).forEach(known -> forbidden.add(known.to()));
        }
        forbidden.remove(step);
        List<Dependency> given =
                moved.map(
                                wire ->
                                        model.graph().into(wire.to().step()).stream()
                                                .filter(
                                                        dependency ->
                                                                DependencyWires.standsFor(
                                                                        wire, dependency))
                                                .toList())
                        .orElse(List.of());
        return new Links(step, backwards, branch, cycles, Set.copyOf(forbidden), given);
    }

    private static void held(BranchTarget branch, CanvasModel model, Set<StepId> found) {
        for (Step other : model.document().steps()) {
            if (other.scope().equals(branch.branch())) {
                found.add(other.id());
            }
        }
    }

    private static List<Dependency> ordered(List<Dependency> dependencies) {
        return dependencies.stream()
                .filter(dependency -> dependency.kind() == Dependency.Kind.DEPENDS_ON)
                .toList();
    }

    private static boolean isEnd(Step other, CanvasModel model) {
        return model.drawing().catalog().typeOf(other).has(Trait.TERMINAL);
    }

    /// The branch that a wire between here and there would put a step into, and that step.
    private Optional<BranchTarget> into(Port other) {
        return branch.isPresent() ? branch : backwards ? BranchTarget.of(other) : Optional.empty();
    }

    /// Why it cannot lead there; empty when it can.
    Optional<String> refusal(Port other, CanvasModel model) {
        StepId there = other.step();
        if (cycles.contains(there)) {
            return Optional.of(cycle(there, model));
        }
        Optional<BranchTarget> into = into(other);
        if (into.isPresent()) {
            StepId going = backwards ? step : there;
            return into.get().holds(going, model)
                    ? Optional.of(
                            model.name(going) + " already runs " + into.get().when(model) + ".")
                    : Optional.empty();
        }
        return connect(there).refusal(model.document());
    }

    private Connect connect(StepId there) {
        return backwards ? new Connect(there, step) : new Connect(step, there);
    }

    /// "Train waits for Process, which waits for Train", beginning with what is so already.
    private String cycle(StepId there, CanvasModel model) {
        StepId first = backwards ? there : step;
        StepId second = backwards ? step : there;
        var loop = new ArrayList<StepId>();
        loop.add(first);
        loop.addAll(model.graph().path(second, first).orElse(List.of()));
        return "This would close a cycle: " + model.descriptions().chain(loop) + ".";
    }

    Edit edit(Port other, CanvasModel model) {
        StepId there = other.step();
        Optional<BranchTarget> into = into(other);
        if (into.isPresent()) {
            return new MoveToScope(List.of(backwards ? step : there), into.get().branch());
        }
        if (moved.isEmpty()) {
            return connect(there);
        }
        var edits = new ArrayList<Edit>();
        moved.reversed().forEach(dependency -> edits.add(new Disconnect(dependency)));
        edits.add(connect(there));
        return new Many("Move dependency", edits);
    }

    /// What will be so when the wire is let go here.
    String promise(Port other, CanvasModel model) {
        Optional<BranchTarget> into = into(other);
        if (into.isPresent()) {
            StepId going = backwards ? step : other.step();
            return model.name(going) + " will run " + into.get().when(model);
        }
        return backwards
                ? model.name(step) + " will run after " + model.name(other.step())
                : model.name(other.step()) + " will run after " + model.name(step);
    }

    /// What to do with the wire.
    String invitation(CanvasModel model) {
        if (branch.isPresent()) {
            return "Drop on a step that runs " + branch.get().when(model);
        }
        return backwards
                ? "Drop on the step that " + model.name(step) + " waits for"
                : "Drop on a step that runs after " + model.name(step);
    }
}
