package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where two scenes of the same steps and wires differ, so that what shows one can be made to show
/// the other without drawing all of it.
final class Changes {
    private final List<Rect> areas = new ArrayList<>();

    private Changes() {}

    /// @param cards those that may be others
    /// @param wires those that may be led in another way
    /// @return areas around what left and what came; empty when the frames of the scenes cannot be
    ///     compared
    static Optional<List<Rect>> between(
            CanvasScene before,
            CanvasScene after,
            Collection<StepId> cards,
            Collection<Wire> wires) {
        List<Frame.Placed> old = before.frames();
        List<Frame.Placed> now = after.frames();
        if (old.size() != now.size()) {
            return Optional.empty();
        }
        var changes = new Changes();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(old.get(i))) {
                changes.add(old.get(i).bounds(), now.get(i).bounds());
            }
        }
        for (StepId id : cards) {
            before.card(id).ifPresent(card -> changes.areas.add(card.bounds()));
            after.card(id).ifPresent(card -> changes.areas.add(card.bounds()));
        }
        for (Wire wire : wires) {
            var was = before.route(wire);
            var is = after.route(wire);
            if (!was.line().equals(is.line())) {
                changes.add(was.bounds(), is.bounds());
            }
        }
        return Optional.of(changes.areas);
    }

    private void add(Rect before, Rect after) {
        areas.add(before);
        areas.add(after);
    }
}
