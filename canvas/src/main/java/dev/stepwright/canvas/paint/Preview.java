package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a running gesture shows; the document knows nothing of it.
///
/// @param ghosts cards where they would be
/// @param forbidden steps that cannot be the target, drawn dimmed
/// @param target the step that would be connected
public record Preview(
        List<Card> ghosts,
        Optional<PreviewWire> wire,
        Optional<Rect> marquee,
        List<Guide> guides,
        Set<StepId> forbidden,
        Optional<StepId> target) {
    public static final Preview NONE =
            new Preview(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    Optional.empty());

    /// A wire that is being drawn, from a port to the pointer.
    public record PreviewWire(Point from, Point to, boolean legal) {}

    /// A line that shows what a moved card is level with.
    public record Guide(Point from, Point to) {}

    public static Preview ghosts(List<Card> cards, List<Guide> guides) {
        return new Preview(
                List.copyOf(cards),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(guides),
                Set.of(),
                Optional.empty());
    }

    public static Preview marquee(Rect area) {
        return new Preview(
                List.of(),
                Optional.empty(),
                Optional.of(area),
                List.of(),
                Set.of(),
                Optional.empty());
    }

    public static Preview wire(PreviewWire wire, Set<StepId> forbidden, Optional<StepId> target) {
        return new Preview(
                List.of(), Optional.of(wire), Optional.empty(), List.of(), forbidden, target);
    }
}
