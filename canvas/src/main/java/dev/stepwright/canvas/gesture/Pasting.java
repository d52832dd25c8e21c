package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.LayoutOptions;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.edit.PasteSteps;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Fragment;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Steps from the clipboard at a place: as they stood to each other, at the pointer or near the
/// middle of what is seen, where they cover no card.
///
/// @param cards the places of the cards, in the order of [Fragment#steps]
public record Pasting(Fragment fragment, List<Rect> cards) {
    /// Up to this many steps without places are arranged by their dependencies; arranging more
    /// takes longer than a key press may.
    private static final int FEW = 300;

    public Pasting {
        cards = List.copyOf(cards);
    }

    /// @param corners where the cards stood when they were copied; when these are not as many as
    ///     the steps, as in a text from an editor, the steps are arranged
    /// @param pointer a pixel of the canvas; empty when the pointer is elsewhere
    public static Pasting of(
            CanvasModel model, Fragment fragment, List<Point> corners, Optional<Point> pointer) {
        Document alone = fragment.alone();
        List<Point> stood =
                corners.size() == alone.steps().size() ? corners : arranged(model, alone);
        List<Rect> block = stood.stream().map(at -> Rect.at(at, Card.WIDTH, Card.HEIGHT)).toList();
        Rect around = Rect.around(block).orElse(new Rect(0, 0, 0, 0));
        Point middle = model.toWorld(pointer.orElseGet(model::middle));
        Point wanted = middle.plus(-around.width() / 2, -around.height() / 2);
        Point corner = Placement.nearest(model.scene(), wanted, around.width(), around.height());
        double dx = corner.x() - around.x();
        double dy = corner.y() - around.y();
        return new Pasting(
                fragment,
                block.stream()
                        .map(card -> Rect.at(card.corner().plus(dx, dy), Card.WIDTH, Card.HEIGHT))
                        .toList());
    }

    private static List<Point> arranged(CanvasModel model, Document alone) {
        List<Step> steps = alone.steps();
        var corners = new ArrayList<Point>(steps.size());
        if (steps.size() <= FEW) {
            Document placed = Arranger.placed(alone, model.drawing().catalog());
            for (Step step : steps) {
                Position at = placed.layout().position(step.id()).orElse(new Position(0, 0));
                corners.add(new Point(at.x(), at.y()));
            }
            return corners;
        }
        int columns = (int) Math.ceil(Math.sqrt(steps.size()));
        double wide = Card.WIDTH + LayoutOptions.DEFAULT.layerGap();
        double high = Card.HEIGHT + LayoutOptions.DEFAULT.nodeGap();
        for (int i = 0; i < steps.size(); i++) {
            corners.add(new Point(i % columns * wide, i / columns * high));
        }
        return corners;
    }

    /// The place of all cards together.
    public Rect bounds() {
        return Rect.around(cards).orElse(new Rect(0, 0, 0, 0));
    }

    /// @param keepsOrder whether the steps still wait for steps that did not come along
    public PasteSteps edit(boolean keepsOrder) {
        List<Position> places =
                cards.stream().map(card -> new Position(card.x(), card.y())).toList();
        return new PasteSteps(fragment, Scope.TOP, places, keepsOrder);
    }
}
