package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.StepCards;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.paint.Preview;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An entry of the palette hovers over the canvas.
public record PlacingFromPalette(StepType type) implements Gesture {
    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.PaletteMoved(StepType now, _) when !now.equals(type) ->
                    new PlacingFromPalette(now).on(event, model);
            case CanvasEvent.PaletteMoved(_, Point at) -> hover(at, model);
            case CanvasEvent.PaletteDropped(_, Point at) -> drop(at, model);
            case CanvasEvent.PaletteLeft() -> Gesture.end();
            default -> otherwise(event, model);
        };
    }

    private static Point corner(Optional<BranchTarget> target, Point at, CanvasModel model) {
        return target.map(branch -> branch.place(model, model.scene()))
                .orElseGet(
                        () ->
                                free(
                                        model.toWorld(at)
                                                .plus(-Card.WIDTH / 2, -Card.HEIGHT / 2)
                                                .snapped(CanvasModel.GRID),
                                        model));
    }

    /// The place itself, or the nearest free one when another card lies there.
    private static Point free(Point wanted, CanvasModel model) {
        Rect bounds = Rect.at(wanted, Card.WIDTH, Card.HEIGHT);
        return model.scene().cardsIn(bounds).isEmpty()
                ? wanted
                : Placement.nearest(model.scene(), wanted, Card.WIDTH, Card.HEIGHT);
    }

    private Reaction hover(Point at, CanvasModel model) {
        Optional<BranchTarget> target = BranchTarget.at(model, at, Set.of());
        Rect bounds = Rect.at(corner(target, at, model), Card.WIDTH, Card.HEIGHT);
        Card ghost = StepCards.proposed(type, bounds);
        var wire =
                target.map(
                        branch ->
                                new Preview.PreviewWire(
                                        place(branch.port(), model), ghost.port(Side.INPUT), true));
        var preview =
                new Preview(
                        List.of(ghost),
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
                                                type.title() + " will run " + branch.when(model),
                                                under(bounds, model)))));
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
        Point corner = corner(target, at, model);
        Scope scope = target.<Scope>map(BranchTarget::branch).orElse(Scope.TOP);
        return Gesture.end(
                new Effect.Perform(new AddStep(type, scope, new Position(corner.x(), corner.y()))));
    }
}
