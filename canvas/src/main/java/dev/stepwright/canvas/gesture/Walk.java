package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Where an arrow key leads from a card: along its wires, or to the card above or below it.
final class Walk {
    /// What is aside counts this much more than what is straight ahead.
    private static final double ASIDE = 3;

    private Walk() {}

    static Optional<StepId> from(Card card, KeyName arrow, CanvasScene scene) {
        return switch (upright(arrow, scene.flow())) {
            case RIGHT ->
                    nearest(
                            card,
                            scene.wiresOf(card.id()).stream()
                                    .filter(wire -> wire.from().step().equals(card.id()))
                                    .map(wire -> wire.to().step()),
                            scene);
            case LEFT ->
                    nearest(
                            card,
                            scene.wiresOf(card.id()).stream()
                                    .filter(wire -> isInto(wire, card.id()))
                                    .map(wire -> wire.from().step()),
                            scene);
            case UP -> beside(card, scene, -1);
            case DOWN -> beside(card, scene, 1);
            default -> Optional.empty();
        };
    }

    /// In a pipeline that runs downwards, down is along the wires and right is beside.
    private static KeyName upright(KeyName arrow, Flow flow) {
        if (flow == Flow.RIGHT) {
            return arrow;
        }
        return switch (arrow) {
            case LEFT -> KeyName.UP;
            case RIGHT -> KeyName.DOWN;
            case UP -> KeyName.LEFT;
            case DOWN -> KeyName.RIGHT;
            default -> arrow;
        };
    }

    private static boolean isInto(Wire wire, StepId id) {
        return wire.to().step().equals(id);
    }

    private static Point turned(Card card, boolean right) {
        Point center = card.bounds().center();
        return right ? center : center.flipped();
    }

    private static Optional<StepId> nearest(
            Card card, Stream<StepId> candidates, CanvasScene scene) {
        Point at = card.bounds().center();
        return candidates
                .flatMap(id -> scene.card(id).stream())
                .min(
                        Comparator.comparingDouble(
                                        (Card other) -> at.distanceTo(other.bounds().center()))
                                .thenComparing(Card::id))
                .map(Card::id);
    }

    private static Optional<StepId> beside(Card card, CanvasScene scene, int down) {
        boolean right = scene.flow() == Flow.RIGHT;
        Point at = turned(card, right);
        return scene.cards().stream()
                .filter(other -> (turned(other, right).y() - at.y()) * down > 1)
                .min(
                        Comparator.comparingDouble(
                                        (Card other) -> {
                                            Point there = turned(other, right);
                                            return Math.abs(there.y() - at.y())
                                                    + ASIDE * Math.abs(there.x() - at.x());
                                        })
                                .thenComparing(Card::id))
                .map(Card::id);
    }
}
