package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.edit.AddConnected;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// A person wants a step at a place, and is to say which.
///
/// @param tied what it will be tied to
/// @param anchor the point of the world that the card is held at
/// @param held where the card is held
/// @param popup where to ask, in pixels
/// @param splice the wire that it goes into, if it goes into one
public record QuickAdd(Tied tied, Point anchor, Held held, Point popup, Optional<Splice> splice) {
    /// What of a new card comes to the anchor.
    enum Held {
        MIDDLE,
        INPUT,
        OUTPUT,
        CORNER
    }

    /// On a blank place.
    static QuickAdd at(Point screen, CanvasModel model) {
        return new QuickAdd(
                Tied.NONE, model.toWorld(screen), Held.MIDDLE, screen, Optional.empty());
    }

    /// At the loose end of a wire.
    static QuickAdd at(Port from, Point screen, CanvasModel model) {
        Held held = from.side() == Side.INPUT ? Held.OUTPUT : Held.INPUT;
        return new QuickAdd(
                Tied.to(from, model), model.toWorld(screen), held, screen, Optional.empty());
    }

    /// By the keyboard: into the selected wire or between two selected steps, after the selected
    /// step, otherwise in the middle of what is seen.
    static QuickAdd byKeyboard(CanvasModel model) {
        Optional<QuickAdd> between = selectedWire(model).map(wire -> into(wire, model));
        if (between.isPresent()) {
            return between.get();
        }
        Optional<StepId> step = model.selection().only();
        if (step.isEmpty()) {
            return at(model.middle(), model);
        }
        Rect card = model.card(step.get()).bounds();
        Point corner = Placement.besides(model.scene(), card, Card.WIDTH, Card.HEIGHT);
        Point popup = shown(model.camera().toScreen(corner), model);
        return new QuickAdd(
                Tied.beside(step.get(), model), corner, Held.CORNER, popup, Optional.empty());
    }

    /// The wire that is selected alone, or that lies between the two selected steps.
    private static Optional<Wire> selectedWire(CanvasModel model) {
        Selection selection = model.selection();
        boolean wire = selection.wires().size() == 1 && selection.steps().isEmpty();
        boolean ends = selection.wires().isEmpty() && selection.steps().size() == 2;
        if (!wire && !ends) {
            return Optional.empty();
        }
        StepId end =
                wire
                        ? selection.wires().iterator().next().to().step()
                        : selection.steps().iterator().next();
        return model.scene().wiresOf(end).stream()
                .filter(
                        each ->
                                wire
                                        ? selection.wires().contains(each.key())
                                        : selection.has(each.from().step())
                                                && selection.has(each.to().step()))
                .findFirst();
    }

    private static QuickAdd into(Wire wire, CanvasModel model) {
        Point middle = model.scene().route(wire).bounds().center();
        Tied tied = Tied.into(wire, model);
        return new QuickAdd(
                tied,
                middle,
                Held.MIDDLE,
                shown(model.camera().toScreen(middle), model),
                Optional.of(new Splice(wire, tied)));
    }

    /// The place, or the nearest on the canvas from which a card can be seen.
    private static Point shown(Point screen, CanvasModel model) {
        return new Point(
                Math.clamp(screen.x(), 0, Math.max(0, model.width() - Card.WIDTH)),
                Math.clamp(screen.y(), 0, Math.max(0, model.height() - Card.HEIGHT)));
    }

    /// What the new step will do, such as "will run after Train"; empty when it is tied to nothing.
    public String when() {
        return tied.when();
    }

    /// Adds what an entry of the palette makes.
    public Edit edit(PaletteEntry entry, CanvasModel model) {
        if (splice.isPresent()) {
            return splice.get().edit(entry, wanted(Placing.width(entry)), model);
        }
        Edit add = placing(entry, model).edit(tied.ties().scope());
        return tied.isLoose() ? add : new AddConnected(add, tied.ties());
    }

    private Placing placing(PaletteEntry entry, CanvasModel model) {
        double width = Placing.width(entry);
        return new Placing(entry, Placing.free(wanted(width), width, model));
    }

    /// The corner of cards of a width that are held at the anchor.
    private Point wanted(double width) {
        Point corner =
                switch (held) {
                    case MIDDLE -> anchor.plus(-Card.WIDTH / 2, -Card.HEIGHT / 2);
                    case INPUT -> anchor.plus(0, -Card.HEIGHT / 2);
                    case OUTPUT -> anchor.plus(-width, -Card.HEIGHT / 2);
                    case CORNER -> anchor;
                };
        return corner.snapped(CanvasModel.GRID);
    }
}
