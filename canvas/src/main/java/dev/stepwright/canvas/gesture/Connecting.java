package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.paint.Preview;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A wire is being drawn from a port: forwards from an output, backwards from an input; or one end
/// of a wire that is there is led elsewhere.
///
/// Which steps would close a cycle is found once, when it starts; each move is a look-up after
/// that.
///
/// @param ends what the wire means, and to where it cannot go
/// @param from where the drawn wire is fixed
public record Connecting(Ends ends, Port from) implements Gesture {
    static Connecting from(Port port, CanvasModel model) {
        return new Connecting(Links.of(port, Optional.empty(), model), port);
    }

    static Connecting moving(WireEnd end, CanvasModel model) {
        Ends ends =
                end.wire().kind() == WireKind.DATA
                        ? ReferenceEnd.of(end, model)
                        : Links.of(end.fixed(), Optional.of(end.wire()), model);
        return new Connecting(ends, end.fixed());
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
    private Optional<Port> target(Point screen, CanvasModel model) {
        Optional<Port> under =
                switch (model.hit(screen)) {
                    case Hit.Port(var step, var side) -> Optional.of(new Port(step, side));
                    case Hit.Box(var step) -> Optional.of(Port.input(step));
                    default -> Optional.empty();
                };
        return under.filter(port -> !isFixedAt(port.step(), model));
    }

    /// Whether the other end of the wire is on a card.
    private boolean isFixedAt(StepId card, CanvasModel model) {
        return card.equals(model.scene().ground().shownAs(from.step()));
    }

    private Optional<String> refusal(Port port, CanvasModel model) {
        return Folded.refusal(port.step(), model).or(() -> ends.refusal(port, model));
    }

    private Reaction draw(Point at, CanvasModel model) {
        Optional<Port> target = target(at, model);
        Optional<String> refusal = target.flatMap(port -> refusal(port, model));
        boolean legal = refusal.isEmpty();
        Point end =
                target.filter(_ -> legal)
                        .flatMap(port -> model.scene().place(landing(port)))
                        .orElseGet(() -> model.toWorld(at));
        Optional<StepId> highlighted = target.filter(_ -> legal).map(Port::step);
        Hint hint =
                target.isEmpty()
                        ? Hint.info(ends.invitation(model), at)
                        : refusal.map(why -> Hint.refused(why, at))
                                .orElseGet(() -> Hint.info(ends.promise(target.get(), model), at));
        return stay(
                new Effect.Show(Preview.wire(drawn(end, legal, model), barred(model), highlighted)),
                new Effect.Say(Optional.of(hint)));
    }

    private Set<StepId> barred(CanvasModel model) {
        Set<StepId> closed = Folded.closed(model);
        if (closed.isEmpty()) {
            return ends.forbidden();
        }
        var all = new HashSet<>(ends.forbidden());
        all.addAll(closed);
        all.remove(model.scene().ground().shownAs(from.step()));
        return all;
    }

    private Preview.PreviewWire drawn(Point end, boolean legal, CanvasModel model) {
        Point anchor = model.scene().place(from).orElseThrow();
        return ends.backwards()
                ? new Preview.PreviewWire(end, anchor, legal)
                : new Preview.PreviewWire(anchor, end, legal);
    }

    /// The port to which the wire will lead once it is there.
    private Port landing(Port port) {
        if (!ends.backwards()) {
            return Port.input(port.step());
        }
        boolean branch = BranchTarget.of(port).isPresent();
        return branch ? port : new Port(port.step(), Side.OUTPUT);
    }

    private Reaction drop(Point at, CanvasModel model) {
        Optional<Port> target = target(at, model);
        if (target.isEmpty()) {
            return isOnSelf(at, model) ? Gesture.end() : blank(at, model);
        }
        Optional<String> refusal = refusal(target.get(), model);
        if (refusal.isPresent()) {
            return Gesture.end(new Effect.Say(Optional.of(Hint.refused(refusal.get(), at))));
        }
        var perform = new Effect.Perform(ends.edit(target.get(), model));
        return offer(target.get(), at)
                .<Reaction>map(uses -> Gesture.end(perform, uses))
                .orElseGet(() -> Gesture.end(perform));
    }

    /// Whoever comes back to where the wire is fixed has thought better of it.
    private boolean isOnSelf(Point at, CanvasModel model) {
        return switch (model.hit(at)) {
            case Hit.Port(var step, _) -> isFixedAt(step, model);
            case Hit.Box(var step) -> isFixedAt(step, model);
            default -> false;
        };
    }

    /// The wire stays in sight while a step is chosen for its end.
    private Reaction blank(Point at, CanvasModel model) {
        var effects = new ArrayList<Effect>(ends.blank(at, model));
        if (!ends.isMoved()) {
            effects.addFirst(
                    new Effect.Show(
                            Preview.wire(
                                    drawn(model.toWorld(at), true, model),
                                    Set.of(),
                                    Optional.empty())));
        }
        return Gesture.end(effects.toArray(Effect[]::new));
    }

    /// What waits can also use something; a branch is no output.
    private Optional<Effect> offer(Port target, Point at) {
        boolean order =
                !ends.isMoved()
                        && BranchTarget.of(from).isEmpty()
                        && (!ends.backwards() || BranchTarget.of(target).isEmpty());
        if (!order) {
            return Optional.empty();
        }
        List<StepId> both = List.of(from.step(), target.step());
        List<StepId> inOrder = ends.backwards() ? both.reversed() : both;
        return Optional.of(new Effect.OfferUses(inOrder.getFirst(), inOrder.getLast(), at));
    }

    /// The steps that cannot be the other end.
    public Set<StepId> forbidden() {
        return ends.forbidden();
    }
}
