package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.LayoutOptions;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Frame;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Opens gaps in arranged cards for what the layout knows nothing of: the frames of groups, loops
/// and branches, and the notes.
///
/// A gap is a cut right through the drawing, across the way work flows: all cards beyond it move on
/// by the same distance. So none comes to lie on another, and what stood level stays level. Pinned
/// cards do not move.
final class Parting {
    private static final double GRID = 8;

    /// Between a frame and what does not belong to it.
    private static final double BESIDE_FRAME = 12;

    private static final double BESIDE_NOTE = 16;

    /// More looking than this, in frames times cards, is not worth the time.
    private static final int MOST = 200_000;

    private static final int MOST_CUTS = 40;

    private final Map<StepId, Point> corners;
    private final Flow flow;
    private final Set<StepId> pinned;

    /// @param corners of the cards; they are changed in place
    Parting(Map<StepId, Point> corners, Flow flow, Set<StepId> pinned) {
        this.corners = corners;
        this.flow = flow;
        this.pinned = pinned;
    }

    /// A stretch across the flow.
    private record Span(double from, double to) {}

    private Span span(Rect area) {
        return flow == Flow.RIGHT
                ? new Span(area.y(), area.bottom())
                : new Span(area.x(), area.right());
    }

    private static Rect card(Point corner) {
        return Rect.at(corner, Card.WIDTH, Card.HEIGHT);
    }

    private void move(Predicate<Span> which, double by) {
        double whole = Math.ceil(by / GRID) * GRID;
        corners.replaceAll(
                (id, corner) ->
                        pinned.contains(id) || !which.test(span(card(corner)))
                                ? corner
                                : moved(corner, whole));
    }

    private Point moved(Point corner, double by) {
        return flow == Flow.RIGHT ? corner.plus(0, by) : corner.plus(by, 0);
    }

    /// Keeps steps off the frames that they do not belong to, and frames off each other.
    ///
    /// What would stand between the steps of a group or a loop goes beside it. The frame of a
    /// branch is not drawn then, so there it stays.
    Parting frames(List<Frame> frames) {
        if ((long) frames.size() * corners.size() > MOST) {
            return this;
        }
        boolean parted = true;
        for (int cut = 0; parted && cut < MOST_CUTS; cut++) {
            parted = partsOne(frames);
        }
        return this;
    }

    /// A frame where its steps stand now, and how far these reach.
    private record Stand(Frame frame, Rect bounds, Span steps) {}

    private boolean partsOne(List<Frame> frames) {
        var stands = new ArrayList<Stand>();
        for (Frame frame : frames.reversed()) {
            Optional<Stand> stand = stand(frame);
            if (stand.isPresent()) {
                if (partsFromCards(stand.get())) {
                    return true;
                }
                stands.add(stand.get());
            }
        }
        for (Stand upper : stands) {
            for (Stand lower : stands) {
                if (partsFrames(upper, lower)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Empty for frames of which nothing is there, and for those that are not drawn.
    private Optional<Stand> stand(Frame frame) {
        List<Rect> cards =
                frame.steps().stream()
                        .filter(corners::containsKey)
                        .map(step -> card(corners.getOrDefault(step, Point.ORIGIN)))
                        .toList();
        return Rect.around(cards)
                .filter(around -> frame.always() || strangers(frame, around.grown(-1)).isEmpty())
                .map(around -> new Stand(frame, frame.around(around).bounds(), span(around)));
    }

    private Map<StepId, Rect> strangers(Frame frame, Rect area) {
        var found = new HashMap<StepId, Rect>();
        corners.forEach(
                (id, corner) -> {
                    if (card(corner).intersects(area) && !frame.steps().contains(id)) {
                        found.put(id, card(corner));
                    }
                });
        return found;
    }

    private boolean partsFromCards(Stand stand) {
        Span frame = span(stand.bounds);
        Span steps = stand.steps;
        var strangers = strangers(stand.frame, stand.bounds.grown(BESIDE_FRAME - 1));
        for (var stranger : strangers.entrySet()) {
            Span at = span(stranger.getValue());
            boolean fixed = pinned.contains(stranger.getKey());
            if (at.from < steps.from) {
                move(each -> each.from >= steps.from, at.to + BESIDE_FRAME - frame.from);
                return true;
            }
            if (at.to > steps.to && !fixed) {
                move(each -> each.to > steps.to, frame.to + BESIDE_FRAME - at.from);
                return true;
            }
            if (stand.frame.always() && !fixed) {
                putBeside(stranger.getKey(), at, frame, steps);
                return true;
            }
        }
        return false;
    }

    /// Moves a card that stands between the steps of a frame behind it, where room is made.
    private void putBeside(StepId stranger, Span at, Span frame, Span steps) {
        double size = at.to - at.from;
        move(
                each -> each.to > steps.to,
                frame.to - steps.to + size + LayoutOptions.DEFAULT.nodeGap());
        double by = Math.ceil((frame.to + BESIDE_FRAME - at.from) / GRID) * GRID;
        corners.computeIfPresent(stranger, (id, corner) -> moved(corner, by));
    }

    private boolean partsFrames(Stand upper, Stand lower) {
        boolean apart =
                upper.steps.to <= lower.steps.from
                        && upper.bounds.grown(BESIDE_FRAME / 2).intersects(lower.bounds)
                        && lower.frame.steps().stream().noneMatch(upper.frame.steps()::contains);
        if (apart) {
            double from = lower.steps.from;
            move(
                    each -> each.from >= from,
                    span(upper.bounds).to + BESIDE_FRAME - span(lower.bounds).from);
        }
        return apart;
    }

    /// Keeps cards off notes, which stay where somebody has put them.
    Parting notes(List<Rect> notes) {
        boolean parted = !notes.isEmpty() && (long) notes.size() * corners.size() <= MOST;
        for (int cut = 0; parted && cut < MOST_CUTS; cut++) {
            parted = notes.stream().anyMatch(this::partsFromNote);
        }
        return this;
    }

    private boolean partsFromNote(Rect note) {
        Rect kept = note.grown(BESIDE_NOTE - 1);
        double first = Double.POSITIVE_INFINITY;
        for (var each : corners.entrySet()) {
            Rect card = card(each.getValue());
            if (!pinned.contains(each.getKey()) && card.intersects(kept)) {
                first = Math.min(first, span(card).from);
            }
        }
        if (first == Double.POSITIVE_INFINITY) {
            return false;
        }
        double from = first;
        move(each -> each.from >= from, span(note).to + BESIDE_NOTE - from);
        return true;
    }
}
