package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.DependencyWires;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.LayoutOptions;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The branch, or the body of a loop, into which something would be dropped.
record BranchTarget(Port port, Scope.Branch branch) {
    /// How near to its port one must come, in pixels.
    private static final double REACH = 22;

    private static final double ASIDE = 48;

    /// The branch whose port is near.
    static Optional<BranchTarget> atPort(CanvasModel model, Point screen, Set<StepId> but) {
        Point world = model.toWorld(screen);
        double reach = REACH / model.camera().zoom();
        Optional<BranchTarget> best = Optional.empty();
        double nearest = reach;
        for (Card card : model.scene().cardsIn(Rect.at(world, 0, 0).grown(reach))) {
            for (Side side : card.shape().sides()) {
                double distance = card.port(side).distanceTo(world);
                if (distance <= nearest && !but.contains(card.id())) {
                    Optional<BranchTarget> found = of(new Port(card.id(), side));
                    if (found.isPresent()) {
                        nearest = distance;
                        best = found;
                    }
                }
            }
        }
        return best;
    }

    static Optional<BranchTarget> of(Port port) {
        return DependencyWires.branch(port).map(branch -> new BranchTarget(port, branch));
    }

    /// Why these steps cannot go there; empty when they can.
    Optional<String> refusal(Collection<StepId> steps, CanvasModel model) {
        Set<StepId> barred = model.graph().upstreamOf(branch.holder());
        for (StepId step : steps) {
            if (barred.contains(step)) {
                return Optional.of(cycle(step, model));
            }
        }
        return Optional.empty();
    }

    String cycle(StepId step, CanvasModel model) {
        if (step.equals(branch.holder())) {
            return model.name(step) + " cannot be moved into itself.";
        }
        var loop = new ArrayList<StepId>();
        loop.add(branch.holder());
        loop.addAll(model.graph().path(step, branch.holder()).orElse(List.of()));
        return "This would close a cycle: " + model.descriptions().chain(loop) + ".";
    }

    boolean holds(StepId step, CanvasModel model) {
        return model.document().step(step).map(Step::scope).filter(branch::equals).isPresent();
    }

    /// "when Gate is true"
    String when(CanvasModel model) {
        String holder = model.name(branch.holder());
        return switch (branch.side()) {
            case IF -> "when " + holder + " is true";
            case ELSE -> "when " + holder + " is false";
            case EACH -> "for each item of " + holder;
        };
    }

    /// A free place where a step of this branch is expected: in the next column, on the branch's
    /// side.
    ///
    /// @param width how wide the cards of what is dropped stand
    Point place(CanvasModel model, CanvasScene scene, double width) {
        Card card = model.card(branch.holder());
        double aside = port.side() == Side.TRUE ? -ASIDE : ASIDE;
        Point wanted =
                scene.flow() == Flow.RIGHT
                        ? card.bounds()
                                .corner()
                                .plus(Card.WIDTH + LayoutOptions.DEFAULT.layerGap(), aside)
                        : card.bounds()
                                .corner()
                                .plus(aside, Card.HEIGHT + LayoutOptions.DEFAULT.layerGap());
        return Placement.nearest(scene, wanted, width, Card.HEIGHT);
    }
}
