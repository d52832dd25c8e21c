package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.paint.Preview;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;
import java.util.Set;

/// A wire is being drawn from a port: forwards from an output, backwards from an input, or an
/// existing one is led elsewhere.
///
/// Which steps would close a cycle is found once, when it starts; each move is a look-up after
/// that.
///
/// @param links what a wire from this port means, and to where it cannot go
/// @param from where the drawn wire is fixed
public record Connecting(Links links, Port from) implements Gesture {
    /// @param moved the wire that is taken off its old target
    static Connecting from(Port port, Optional<Wire> moved, CanvasModel model) {
        return new Connecting(Links.of(port, moved, model), port);
    }

    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.Moved(Point at, _) -> draw(at, model);
            case CanvasEvent.Released(Point at, _) -> drop(at, model);
            default -> otherwise(event, model);
        };
    }

    /// The port under the pointer, or the input of the card that is.
    private static Optional<Port> target(Point screen, CanvasModel model) {
        return switch (model.hit(screen)) {
            case Hit.Port(var step, var side) -> Optional.of(new Port(step, side));
            case Hit.Box(var step) -> Optional.of(Port.input(step));
            default -> Optional.empty();
        };
    }

    private Reaction draw(Point at, CanvasModel model) {
        Optional<Port> target = target(at, model).filter(port -> !port.step().equals(from.step()));
        Optional<String> refusal = target.flatMap(port -> links.refusal(port, model));
        boolean legal = refusal.isEmpty();
        Point anchor = model.scene().place(from).orElseThrow();
        Point end =
                target.filter(_ -> legal)
                        .flatMap(port -> model.scene().place(landing(port, model)))
                        .orElseGet(() -> model.toWorld(at));
        var wire =
                links.backwards()
                        ? new Preview.PreviewWire(end, anchor, legal)
                        : new Preview.PreviewWire(anchor, end, legal);
        Optional<StepId> highlighted = target.filter(_ -> legal).map(Port::step);
        Hint hint =
                target.isEmpty()
                        ? Hint.info(links.invitation(model), at)
                        : refusal.map(why -> Hint.refused(why, at))
                                .orElseGet(() -> Hint.info(links.promise(target.get(), model), at));
        return stay(
                new Effect.Show(Preview.wire(wire, links.forbidden(), highlighted)),
                new Effect.Say(Optional.of(hint)));
    }

    /// The port to which the wire will lead once it is there.
    private Port landing(Port port, CanvasModel model) {
        if (!links.backwards()) {
            return Port.input(port.step());
        }
        boolean branch = BranchTarget.of(port).isPresent();
        return branch ? port : new Port(port.step(), Side.OUTPUT);
    }

    private Reaction drop(Point at, CanvasModel model) {
        Optional<Port> target = target(at, model).filter(port -> !port.step().equals(from.step()));
        if (target.isEmpty()) {
            return Gesture.end();
        }
        Optional<String> refusal = links.refusal(target.get(), model);
        if (refusal.isPresent()) {
            return Gesture.end(new Effect.Say(Optional.of(Hint.refused(refusal.get(), at))));
        }
        Edit edit = links.edit(target.get(), model);
        return Gesture.end(new Effect.Perform(edit));
    }

    /// The steps that cannot be the other end.
    public Set<StepId> forbidden() {
        return links.forbidden();
    }
}
