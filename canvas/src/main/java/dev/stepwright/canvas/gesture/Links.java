package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.edit.Connect;
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
/// @param moved the wire that is taken off its old end
record Links(
        StepId step,
        boolean backwards,
        Optional<BranchTarget> branch,
        Set<StepId> cycles,
        Set<StepId> forbidden,
        Optional<Wire> moved)
        implements Ends {

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
        return new Links(step, backwards, branch, cycles, Set.copyOf(forbidden), moved);
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

    @Override
    public Optional<String> refusal(Port other, CanvasModel model) {
        StepId there = other.step();
        if (moved.isPresent() && leadsThereAlready(moved.get(), other)) {
            return Optional.of("The wire leads there already.");
        }
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

    private boolean leadsThereAlready(Wire wire, Port other) {
        Port end = backwards ? wire.from() : wire.to();
        return end.step().equals(other.step())
                && (!backwards || BranchTarget.of(end).equals(BranchTarget.of(other)));
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

    @Override
    public Edit edit(Port other, CanvasModel model) {
        StepId there = other.step();
        Optional<BranchTarget> into = into(other);
        Edit edit =
                into.isPresent()
                        ? new MoveToScope(List.of(backwards ? step : there), into.get().branch())
                        : connect(there);
        if (moved.isEmpty()) {
            return edit;
        }
        var edits = new ArrayList<>(Commands.without(moved.get(), model));
        edits.add(edit);
        return new Many("Move dependency", edits);
    }

    @Override
    public String promise(Port other, CanvasModel model) {
        Optional<BranchTarget> into = into(other);
        if (into.isPresent()) {
            StepId going = backwards ? step : other.step();
            return model.name(going) + " will run " + into.get().when(model);
        }
        return backwards
                ? model.name(step) + " will run after " + model.name(other.step())
                : model.name(other.step()) + " will run after " + model.name(step);
    }

    @Override
    public String invitation(CanvasModel model) {
        if (moved.isPresent()) {
            return "Drop on another step, or on a blank place to remove the dependency";
        }
        String onBlank = ", or on a blank place to add one";
        if (branch.isPresent()) {
            return "Drop on a step that runs " + branch.get().when(model) + onBlank;
        }
        return (backwards
                        ? "Drop on the step that " + model.name(step) + " waits for"
                        : "Drop on a step that runs after " + model.name(step))
                + onBlank;
    }

    @Override
    public List<Effect> blank(Point screen, CanvasModel model) {
        if (moved.isEmpty()) {
            Port from = branch.map(BranchTarget::port).orElse(port());
            return List.of(new Effect.Ask(QuickAdd.at(from, screen, model)));
        }
        List<Edit> edits = Commands.without(moved.get(), model);
        return List.of(
                new Effect.Perform(
                        edits.size() == 1
                                ? edits.getFirst()
                                : new Many(edits.getLast().label(), edits)));
    }

    private Port port() {
        return backwards ? Port.input(step) : Port.output(step);
    }

    @Override
    public boolean isMoved() {
        return moved.isPresent();
    }
}
