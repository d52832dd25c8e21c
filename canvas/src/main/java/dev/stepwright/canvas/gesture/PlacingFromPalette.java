package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Preview;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.pipeline.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An entry of the palette hovers over the canvas: over a side of a condition it would run in that
/// branch, over a wire between its two steps.
public record PlacingFromPalette(PaletteEntry entry) implements Gesture {
    @Override
    public Reaction on(CanvasEvent event, CanvasModel model) {
        return switch (event) {
            case CanvasEvent.PaletteMoved(PaletteEntry now, _, _) when !now.equals(entry) ->
                    new PlacingFromPalette(now).on(event, model);
            case CanvasEvent.PaletteMoved(_, Point at, Modifiers held) -> hover(at, held, model);
            case CanvasEvent.PaletteDropped(_, Point at, Modifiers held) -> drop(at, held, model);
            case CanvasEvent.PaletteLeft() -> Gesture.end();
            default -> otherwise(event, model);
        };
    }

    private Placing inBranch(BranchTarget branch, CanvasModel model) {
        return new Placing(entry, branch.place(model, model.scene(), Placing.width(entry)));
    }

    /// Where it would rest if nothing else stood there.
    private Snap snap(Point at, Modifiers held, CanvasModel model) {
        Point corner = model.toWorld(at).plus(-Card.WIDTH / 2, -Card.HEIGHT / 2);
        return Snap.of(Rect.at(corner, Placing.width(entry), Card.HEIGHT), Set.of(), held, model);
    }

    private Placing free(Point corner, CanvasModel model) {
        return new Placing(entry, Placing.free(corner, Placing.width(entry), model));
    }

    private Optional<Splice> splice(Point at, Modifiers held, CanvasModel model) {
        return held.alt()
                ? Optional.empty()
                : Splice.at(model.toWorld(at), Optional.empty(), model);
    }

    private Reaction hover(Point at, Modifiers held, CanvasModel model) {
        Optional<BranchTarget> branch = BranchTarget.atPort(model, at, Set.of());
        if (branch.isPresent()) {
            return overBranch(branch.get(), model);
        }
        Snap snap = snap(at, held, model);
        Optional<Splice> splice = splice(at, held, model);
        if (splice.isPresent()) {
            return overWire(splice.get(), at, model);
        }
        Placing placing = free(snap.corner(), model);
        boolean there = placing.corner().equals(snap.corner());
        return stay(
                new Effect.Show(
                        Preview.NONE
                                .withGhosts(ghosts(placing, model))
                                .withGuides(there ? snap.guides() : List.of())),
                new Effect.Say(Optional.empty()));
    }

    /// No card is shown: it would cover the wire, and will not stand at the pointer.
    private Reaction overWire(Splice splice, Point at, CanvasModel model) {
        Optional<String> refusal = splice.refusal(entry, model);
        Optional<Wire> target = refusal.isPresent() ? Optional.empty() : Optional.of(splice.wire());
        return stay(
                new Effect.Show(Preview.NONE.withSplice(target)),
                new Effect.Say(
                        Optional.of(
                                refusal.map(why -> Hint.refused(why, at))
                                        .orElseGet(
                                                () ->
                                                        Hint.info(
                                                                entry.title() + " " + splice.when(),
                                                                at)))));
    }

    private Reaction overBranch(BranchTarget branch, CanvasModel model) {
        Placing placing = inBranch(branch, model);
        List<Card> ghosts = ghosts(placing, model);
        var wire =
                new Preview.PreviewWire(
                        place(branch.port(), model), ghosts.getFirst().port(Side.INPUT), true);
        return stay(
                new Effect.Show(
                        Preview.NONE
                                .withGhosts(ghosts)
                                .withWire(Optional.of(wire))
                                .withTarget(Optional.of(branch.port().step()))),
                new Effect.Say(
                        Optional.of(
                                Hint.info(
                                        entry.title() + " will run " + branch.when(model),
                                        under(placing.bounds(), model)))));
    }

    private List<Card> ghosts(Placing placing, CanvasModel model) {
        return model.drawing().proposed(entry, Placing.types(entry), placing.cards());
    }

    /// Where a hint does not cover the ghost.
    private static Point under(Rect ghost, CanvasModel model) {
        return model.camera().toScreen(new Point(ghost.x(), ghost.bottom())).plus(-16, -6);
    }

    private static Point place(Port port, CanvasModel model) {
        return model.scene().place(port).orElseThrow();
    }

    private Reaction drop(Point at, Modifiers held, CanvasModel model) {
        Optional<BranchTarget> branch = BranchTarget.atPort(model, at, Set.of());
        if (branch.isPresent()) {
            return Gesture.end(
                    new Effect.Perform(inBranch(branch.get(), model).edit(branch.get().branch())));
        }
        Point corner = snap(at, held, model).corner();
        Optional<Splice> splice = splice(at, held, model);
        if (splice.isPresent()) {
            return splice.get()
                    .refusal(entry, model)
                    .map(why -> Gesture.end(new Effect.Say(Optional.of(Hint.refused(why, at)))))
                    .orElseGet(
                            () ->
                                    Gesture.end(
                                            new Effect.Perform(
                                                    splice.get().edit(entry, corner, model))));
        }
        return Gesture.end(new Effect.Perform(free(corner, model).edit(Scope.TOP)));
    }
}
