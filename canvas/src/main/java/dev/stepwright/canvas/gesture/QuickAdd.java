package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
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
public record QuickAdd(Tied tied, Point anchor, Held held, Point popup) {
    /// What of a new card comes to the anchor.
    enum Held {
        MIDDLE,
        INPUT,
        OUTPUT,
        CORNER
    }

    /// On a blank place.
    static QuickAdd at(Point screen, CanvasModel model) {
        return new QuickAdd(Tied.NONE, model.toWorld(screen), Held.MIDDLE, screen);
    }

    /// At the loose end of a wire.
    static QuickAdd at(Port from, Point screen, CanvasModel model) {
        Held held = from.side() == Side.INPUT ? Held.OUTPUT : Held.INPUT;
        return new QuickAdd(Tied.to(from, model), model.toWorld(screen), held, screen);
    }

    /// By the keyboard: after the selected step, otherwise in the middle of what is seen.
    static QuickAdd byKeyboard(CanvasModel model) {
        Optional<StepId> step = model.selection().only();
        if (step.isEmpty()) {
            return at(model.middle(), model);
        }
        Rect card = model.card(step.get()).bounds();
        Point corner = Placement.besides(model.scene(), card, Card.WIDTH, Card.HEIGHT);
        Point screen = model.camera().toScreen(corner);
        Point popup =
                new Point(
                        Math.clamp(screen.x(), 0, Math.max(0, model.width() - Card.WIDTH)),
                        Math.clamp(screen.y(), 0, Math.max(0, model.height() - Card.HEIGHT)));
        return new QuickAdd(Tied.beside(step.get(), model), corner, Held.CORNER, popup);
    }

    /// What the new step will do, such as "will run after Train"; empty when it is tied to nothing.
    public String when() {
        return tied.when();
    }

    /// Adds what an entry of the palette makes.
    public Edit edit(PaletteEntry entry, CanvasModel model) {
        Edit add = placing(entry, model).edit(tied.ties().scope());
        return tied.isLoose() ? add : new AddConnected(add, tied.ties());
    }

    Placing placing(PaletteEntry entry, CanvasModel model) {
        double width = Placing.width(entry);
        Point wanted =
                switch (held) {
                    case MIDDLE -> anchor.plus(-Card.WIDTH / 2, -Card.HEIGHT / 2);
                    case INPUT -> anchor.plus(0, -Card.HEIGHT / 2);
                    case OUTPUT -> anchor.plus(-width, -Card.HEIGHT / 2);
                    case CORNER -> anchor;
                };
        return new Placing(entry, Placing.free(wanted.snapped(CanvasModel.GRID), width, model));
    }
}
