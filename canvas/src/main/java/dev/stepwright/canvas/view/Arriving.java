package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.gesture.CanvasEvent;
import dev.stepwright.canvas.gesture.CanvasModel;
import dev.stepwright.canvas.gesture.CanvasSession;
import dev.stepwright.canvas.gesture.Modifiers;
import dev.stepwright.canvas.gesture.Pasting;
import dev.stepwright.canvas.gesture.Placing;
import dev.stepwright.canvas.gesture.QuickAdd;
import dev.stepwright.canvas.layout.Placement;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.pipeline.Fragment;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;

/// How new steps come onto a canvas: carried or called from the palette, from the clipboard, or
/// asked for at a place.
public final class Arriving {
    private final PipelineCanvas canvas;
    private final Supplier<Optional<CanvasSession>> session;
    private final Supplier<Modifiers> held;
    private final PointerPlace pointer;

    Arriving(
            PipelineCanvas canvas,
            Supplier<Optional<CanvasSession>> session,
            Supplier<Modifiers> held,
            PointerPlace pointer) {
        this.canvas = canvas;
        this.session = session;
        this.held = held;
        this.pointer = pointer;
    }

    /// Adds steps from the clipboard at the pointer, or near the middle of what is seen.
    ///
    /// @param corners where the cards stood to each other; empty when nobody knows
    /// @param keepsOrder whether they still wait for steps that did not come along
    public Optional<Outcome> paste(Fragment fragment, List<Point> corners, boolean keepsOrder) {
        return session.get()
                .map(
                        open -> {
                            var pasting = Pasting.of(open.model(), fragment, corners, pointer.at());
                            Outcome outcome = open.perform(pasting.edit(keepsOrder));
                            if (outcome instanceof Outcome.Done) {
                                open.reveal(pasting.bounds());
                            }
                            return outcome;
                        });
    }

    /// The upper left corners of the cards of some steps, in their order.
    public List<Point> corners(List<Step> steps) {
        return session.get()
                .map(
                        open ->
                                steps.stream()
                                        .flatMap(
                                                step ->
                                                        open
                                                                .model()
                                                                .drawing()
                                                                .place(step.id())
                                                                .stream())
                                        .map(Rect::corner)
                                        .toList())
                .orElse(List.of());
    }

    /// Adds what an entry of the palette makes beside the selected step, or in the middle of
    /// what is seen.
    public void add(PaletteEntry entry) {
        session.get()
                .ifPresent(
                        open -> {
                            CanvasModel model = open.model();
                            double width = Placing.width(entry);
                            Point at =
                                    model.selection()
                                            .only()
                                            .map(
                                                    id ->
                                                            Placement.besides(
                                                                    model.scene(),
                                                                    model.card(id).bounds(),
                                                                    width,
                                                                    Card.HEIGHT))
                                            .orElseGet(() -> middle(model, width));
                            var placing = new Placing(entry, at);
                            open.perform(placing.edit(Scope.TOP));
                            open.reveal(placing.bounds());
                            open.model().selection().only().ifPresent(open::reveal);
                        });
    }

    /// Adds what an entry of the palette makes where a person wanted a step.
    public void add(PaletteEntry entry, QuickAdd place) {
        session.get()
                .ifPresent(
                        open -> {
                            open.add(entry, place);
                            open.model().selection().only().ifPresent(open::reveal);
                        });
    }

    /// The person wants no step there after all.
    public void forget(QuickAdd place) {
        session.get().ifPresent(open -> open.forget(place));
    }

    private static Point middle(CanvasModel model, double width) {
        Rect seen = model.camera().visible(model.width(), model.height());
        Point corner = seen.center().plus(-width / 2, -Card.HEIGHT / 2);
        return Placement.nearest(model.scene(), corner, width, Card.HEIGHT);
    }

    /// An entry of the palette is carried over the window; coordinates are those of the scene.
    ///
    /// @return whether that is over the canvas, which shows where it would go
    public boolean paletteMoved(PaletteEntry entry, double sceneX, double sceneY) {
        Point at = local(sceneX, sceneY);
        boolean inside = isInside(at);
        canvas.handle(
                inside
                        ? new CanvasEvent.PaletteMoved(entry, at, held.get())
                        : new CanvasEvent.PaletteLeft());
        return inside;
    }

    /// The carried entry was let go.
    ///
    /// @return whether that was over the canvas
    public boolean paletteDropped(PaletteEntry entry, double sceneX, double sceneY) {
        Point at = local(sceneX, sceneY);
        if (!isInside(at)) {
            canvas.handle(new CanvasEvent.PaletteLeft());
            return false;
        }
        canvas.handle(new CanvasEvent.PaletteDropped(entry, at, held.get()));
        // A step of a branch stands where there is room, which may be out of sight.
        session.get().flatMap(open -> open.model().selection().only()).ifPresent(canvas::reveal);
        canvas.requestFocus();
        return true;
    }

    public void paletteCancelled() {
        canvas.handle(new CanvasEvent.PaletteLeft());
    }

    private Point local(double sceneX, double sceneY) {
        Point2D at = canvas.sceneToLocal(sceneX, sceneY);
        return new Point(at.getX(), at.getY());
    }

    private boolean isInside(Point at) {
        return new Rect(0, 0, canvas.getWidth(), canvas.getHeight()).contains(at);
    }

    /// Asks for a step to add at a place.
    ///
    /// @param at in screen coordinates
    public void askForStep(Point2D at) {
        Point2D here = canvas.screenToLocal(at);
        session.get().ifPresent(open -> open.askForStep(new Point(here.getX(), here.getY())));
    }
}
