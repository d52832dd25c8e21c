package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a running gesture shows; the document knows nothing of it.
///
/// @param ghosts cards where they would be
/// @param forbidden steps that cannot be the target, drawn dimmed
/// @param target the step that would be connected
/// @param splice the wire into which a step would be put
public record Preview(
        List<Card> ghosts,
        Optional<PreviewWire> wire,
        Optional<Rect> marquee,
        List<Guide> guides,
        Set<StepId> forbidden,
        Optional<StepId> target,
        Optional<Wire> splice) {
    public static final Preview NONE =
            new Preview(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty());

    /// A wire that is being drawn, from a port to the pointer.
    public record PreviewWire(Point from, Point to, boolean legal) {}

    /// A line that shows what a moved card is level with, or how far it is from another.
    ///
    /// @param gap whether it spans one of several equal gaps
    public record Guide(Point from, Point to, boolean gap) {
        public static Guide line(Point from, Point to) {
            return new Guide(from, to, false);
        }

        public static Guide gap(Point from, Point to) {
            return new Guide(from, to, true);
        }
    }

    public static Preview marquee(Rect area) {
        return new Preview(
                List.of(),
                Optional.empty(),
                Optional.of(area),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    public static Preview wire(PreviewWire wire, Set<StepId> forbidden, Optional<StepId> target) {
        return new Preview(
                List.of(),
                Optional.of(wire),
                Optional.empty(),
                List.of(),
                forbidden,
                target,
                Optional.empty());
    }

    public Preview withGhosts(List<Card> cards) {
        return new Preview(List.copyOf(cards), wire, marquee, guides, forbidden, target, splice);
    }

    public Preview withWire(Optional<PreviewWire> drawn) {
        return new Preview(ghosts, drawn, marquee, guides, forbidden, target, splice);
    }

    public Preview withGuides(List<Guide> lines) {
        return new Preview(ghosts, wire, marquee, List.copyOf(lines), forbidden, target, splice);
    }

    public Preview withTarget(Optional<StepId> step) {
        return new Preview(ghosts, wire, marquee, guides, forbidden, step, splice);
    }

    public Preview withSplice(Optional<Wire> into) {
        return new Preview(ghosts, wire, marquee, guides, forbidden, target, into);
    }
}
