package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.LayoutOptions;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.catalog.Construct;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.edit.AddConstruct;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import java.util.List;
import java.util.stream.IntStream;

/// An entry of the palette at a place: the cards it comes to, side by side in the distance of two
/// columns, and the edit that adds them.
///
/// @param corner the upper left corner of the first card
public record Placing(PaletteEntry entry, Point corner) {
    private static final double STRIDE = Card.WIDTH + LayoutOptions.DEFAULT.layerGap();

    /// How wide the cards of an entry stand.
    public static double width(PaletteEntry entry) {
        return (types(entry).size() - 1) * STRIDE + Card.WIDTH;
    }

    /// The types of the steps that an entry makes, in their order.
    static List<String> types(PaletteEntry entry) {
        return switch (entry) {
            case StepType type -> List.of(type.name());
            case Construct construct -> construct.types();
        };
    }

    /// The place itself, or the nearest free one when another card lies there.
    static Point free(Point wanted, double width, CanvasModel model) {
        return model.scene().cardsIn(Rect.at(wanted, width, Card.HEIGHT)).isEmpty()
                ? wanted
                : Placement.nearest(model.scene(), wanted, width, Card.HEIGHT);
    }

    /// The place of each card.
    public List<Rect> cards() {
        return IntStream.range(0, types(entry).size())
                .mapToObj(i -> Rect.at(corner.plus(i * STRIDE, 0), Card.WIDTH, Card.HEIGHT))
                .toList();
    }

    /// The place of all cards together.
    public Rect bounds() {
        return Rect.at(corner, width(entry), Card.HEIGHT);
    }

    public Edit edit(Scope scope) {
        List<Position> positions =
                cards().stream().map(card -> new Position(card.x(), card.y())).toList();
        return switch (entry) {
            case StepType type -> new AddStep(type, scope, positions.getFirst());
            case Construct construct -> new AddConstruct(construct, scope, positions);
        };
    }
}
