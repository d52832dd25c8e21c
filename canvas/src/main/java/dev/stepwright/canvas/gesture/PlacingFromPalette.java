package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.paint.Preview;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.pipeline.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An entry of the palette hovers over the canvas.
public record PlacingFromPalette(PaletteEntry entry) implements Gesture {
    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.PaletteMoved(PaletteEntry now, _) when !now.equals(entry) ->
                    new PlacingFromPalette(now).on(event, model);
            case CanvasEvent.PaletteMoved(_, Point at) -> hover(at, model);
            case CanvasEvent.PaletteDropped(_, Point at) -> drop(at, model);
            case CanvasEvent.PaletteLeft() -> Gesture.end();
            default -> otherwise(event, model);
        };
    }

    private Placing placing(Optional<BranchTarget> target, Point at, CanvasModel model) {
        double width = Placing.width(entry);
        return new Placing(
                entry,
                target.map(branch -> branch.place(model, model.scene(), width))
                        .orElseGet(
                                () ->
                                        free(
                                                model.toWorld(at)
                                                        .plus(-Card.WIDTH / 2, -Card.HEIGHT / 2)
                                                        .snapped(CanvasModel.GRID),
                                                width,
                                                model)));
    }

    /// The place itself, or the nearest free one when another card lies there.
    private static Point free(Point wanted, double width, CanvasModel model) {
        Rect bounds = Rect.at(wanted, width, Card.HEIGHT);
        return model.scene().cardsIn(bounds).isEmpty()
                ? wanted
                : Placement.nearest(model.scene(), wanted, width, Card.HEIGHT);
    }

    private Reaction hover(Point at, CanvasModel model) {
        Optional<BranchTarget> target = BranchTarget.at(model, at, Set.of());
        Placing placing = placing(target, at, model);
        List<Card> ghosts = model.drawing().proposed(entry, Placing.types(entry), placing.cards());
        var wire =
                target.map(
                        branch ->
                                new Preview.PreviewWire(
                                        place(branch.port(), model),
                                        ghosts.getFirst().port(Side.INPUT),
                                        true));
        var preview =
                new Preview(
                        ghosts,
                        wire,
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        target.map(branch -> branch.port().step()));
        return stay(
                new Effect.Show(preview),
                new Effect.Say(
                        target.map(
                                branch ->
                                        Hint.info(
                                                entry.title() + " will run " + branch.when(model),
                                                under(placing.bounds(), model)))));
    }

    /// Where a hint does not cover the ghost.
    private static Point under(Rect ghost, CanvasModel model) {
        return model.camera().toScreen(new Point(ghost.x(), ghost.bottom())).plus(-16, -6);
    }

    private static Point place(Port port, CanvasModel model) {
        return model.scene().place(port).orElseThrow();
    }

    private Reaction drop(Point at, CanvasModel model) {
        Optional<BranchTarget> target = BranchTarget.at(model, at, Set.of());
        Scope scope = target.<Scope>map(BranchTarget::branch).orElse(Scope.TOP);
        return Gesture.end(new Effect.Perform(placing(target, at, model).edit(scope)));
    }
}
