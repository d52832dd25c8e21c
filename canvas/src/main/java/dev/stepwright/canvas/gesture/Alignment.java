package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ways to set selected cards level, or apart by equal gaps. The cards at the outside stay where
/// they are.
public enum Alignment {
    LEFT("Align left"),
    CENTRE("Align centres"),
    RIGHT("Align right"),
    TOP("Align top"),
    MIDDLE("Align middles"),
    BOTTOM("Align bottom"),
    ACROSS("Distribute horizontally"),
    DOWN("Distribute vertically");

    private final String label;

    Alignment(String label) {
        this.label = label;
    }

    /// What menus call it.
    public String label() {
        return label;
    }

    /// How many cards it needs.
    public int least() {
        return this == ACROSS || this == DOWN ? 3 : 2;
    }

    /// Moves the cards, in one edit.
    Edit edit(List<Card> cards, CanvasModel model) {
        var places = new HashMap<StepId, Position>();
        corners(cards).forEach((id, corner) -> places.put(id, model.positionOf(id, corner)));
        return new PlaceSteps(label, places);
    }

    private Map<StepId, Point> corners(List<Card> cards) {
        Rect all = Rect.around(cards.stream().map(Card::bounds).toList()).orElseThrow();
        var corners = new HashMap<StepId, Point>();
        for (Card card : cards) {
            Rect at = card.bounds();
            corners.put(
                    card.id(),
                    switch (this) {
                        case LEFT -> new Point(all.x(), at.y());
                        case CENTRE -> new Point(all.centerX() - at.width() / 2, at.y());
                        case RIGHT -> new Point(all.right() - at.width(), at.y());
                        case TOP -> new Point(at.x(), all.y());
                        case MIDDLE -> new Point(at.x(), all.centerY() - at.height() / 2);
                        case BOTTOM -> new Point(at.x(), all.bottom() - at.height());
                        case ACROSS, DOWN -> at.corner();
                    });
        }
        if (this == ACROSS || this == DOWN) {
            distribute(cards, corners);
        }
        return corners;
    }

    private void distribute(List<Card> cards, Map<StepId, Point> corners) {
        boolean across = this == ACROSS;
        List<Card> row =
                cards.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Card card) -> start(card.bounds(), across))
                                        .thenComparing(Card::id))
                        .toList();
        double taken = row.stream().mapToDouble(card -> size(card.bounds(), across)).sum();
        double from = start(row.getFirst().bounds(), across);
        Rect last = row.getLast().bounds();
        double gap = (start(last, across) + size(last, across) - from - taken) / (row.size() - 1);
        double at = from;
        for (Card card : row) {
            Point corner = card.bounds().corner();
            double to = Math.round(at);
            corners.put(card.id(), across ? new Point(to, corner.y()) : new Point(corner.x(), to));
            at += size(card.bounds(), across) + gap;
        }
    }

    private static double start(Rect rect, boolean across) {
        return across ? rect.x() : rect.y();
    }

    private static double size(Rect rect, boolean across) {
        return across ? rect.width() : rect.height();
    }
}
