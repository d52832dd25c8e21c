package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds where frames stand: around the cards of their steps, wherever these are.
final class Frames {
    private Frames() {}

    /// Up to this many, one that is not drawn takes no room in those around it.
    private static final int FEW = 100;

    static List<Frame.Placed> placed(List<Frame> frames, Cards cards) {
        List<Frame.Placed> all = drawn(frames, cards);
        if (all.size() == frames.size() || frames.size() > FEW) {
            return all;
        }
        return drawn(Frame.nested(all.stream().map(Frame.Placed::frame).toList()), cards);
    }

    private static List<Frame.Placed> drawn(List<Frame> frames, Cards cards) {
        var all = new ArrayList<Frame.Placed>();
        for (Frame frame : frames) {
            around(frame.steps(), cards)
                    .map(frame::around)
                    .filter(
                            placed ->
                                    frame.always()
                                            || !holdsOthers(placed.bounds(), frame.steps(), cards))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static Optional<Rect> around(Set<StepId> steps, Cards cards) {
        var bounds = new ArrayList<Rect>(steps.size());
        for (StepId step : steps) {
            Card card = cards.get(step);
            if (card != null) {
                bounds.add(card.bounds());
            }
        }
        return Rect.around(bounds);
    }

    private static boolean holdsOthers(Rect frame, Set<StepId> steps, Cards cards) {
        boolean[] found = {false};
        cards.eachIn(frame, card -> found[0] |= !steps.contains(card.id()));
        return found[0];
    }
}
