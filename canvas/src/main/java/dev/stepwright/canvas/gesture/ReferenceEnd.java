package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.DependencyWires;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Rebind;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The loose end of a data wire. Where it begins it can be led to another step with the same
/// outputs; where it ends a value stands in a form, which no wire can move.
///
/// @param backwards whether the loose end is where the wire begins
/// @param used what is used of the step where it begins
record ReferenceEnd(
        Wire wire,
        boolean backwards,
        Set<StepId> cycles,
        Set<StepId> forbidden,
        List<Dependency> used)
        implements Ends {
    /// Looking through the outputs of more steps than this would be felt.
    private static final int MOST = 2_000;

    static ReferenceEnd of(WireEnd end, CanvasModel model) {
        Wire wire = end.wire();
        StepId user = wire.to().step();
        List<Dependency> used =
                model.graph().into(user).stream()
                        .filter(each -> DependencyWires.standsFor(wire, each))
                        .toList();
        Set<StepId> cycles = Set.copyOf(model.graph().downstreamOf(user));
        var forbidden = new HashSet<>(cycles);
        List<Step> steps = model.document().steps();
        if (end.target() || steps.size() <= MOST) {
            for (Step step : steps) {
                if (end.target() || Rebind.refusal(step, used).isPresent()) {
                    forbidden.add(step.id());
                }
            }
        }
        forbidden.remove(wire.from().step());
        forbidden.remove(user);
        return new ReferenceEnd(wire, !end.target(), cycles, Set.copyOf(forbidden), used);
    }

    @Override
    public Optional<String> refusal(Port other, CanvasModel model) {
        StepId there = other.step();
        if (!backwards) {
            return Optional.of(Commands.reason(wire, model));
        }
        if (there.equals(wire.from().step())) {
            return Optional.of("The wire begins there already.");
        }
        if (cycles.contains(there)) {
            var loop = new ArrayList<StepId>();
            loop.add(there);
            loop.addAll(model.graph().path(wire.to().step(), there).orElse(List.of()));
            return Optional.of(
                    "This would close a cycle: " + model.descriptions().chain(loop) + ".");
        }
        return model.document().step(there).flatMap(step -> Rebind.refusal(step, used));
    }

    @Override
    public Edit edit(Port other, CanvasModel model) {
        return new Rebind(wire.to().step(), wire.from().step(), other.step());
    }

    @Override
    public String promise(Port other, CanvasModel model) {
        return model.name(wire.to().step())
                + " will use "
                + used.getFirst().detail().orElse("the output")
                + " of "
                + model.name(other.step());
    }

    @Override
    public String invitation(CanvasModel model) {
        return backwards ? "Drop on a step with the same output" : Commands.reason(wire, model);
    }

    @Override
    public List<Effect> blank(Point screen, CanvasModel model) {
        return List.of(
                new Effect.Say(Optional.of(Hint.refused(Commands.reason(wire, model), screen))));
    }

    @Override
    public boolean isMoved() {
        return true;
    }
}
