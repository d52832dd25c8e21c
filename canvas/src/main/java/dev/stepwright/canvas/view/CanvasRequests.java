package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.gesture.CanvasSession;
import dev.stepwright.canvas.gesture.QuickAdd;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.model.pipeline.StepId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// What a person wants on the canvas that the rest of the window has to give: a form, a menu, a
/// choice of steps. Places are told in screen coordinates.
public final class CanvasRequests {
    private final Node canvas;
    private Consumer<StepId> openInspector = _ -> {};
    private BiConsumer<Hit, Point2D> contextMenu = (_, _) -> {};
    private BiConsumer<QuickAdd, Point2D> quickAdd = (_, _) -> {};
    private Uses uses = (_, _, _) -> {};
    private Consumer<StepId> problem = _ -> {};

    CanvasRequests(Node canvas) {
        this.canvas = canvas;
    }

    /// Called when a person wants to see a step's form.
    public void onOpenInspector(Consumer<StepId> action) {
        openInspector = action;
    }

    /// Called when a person clicks the mark of a step's problems.
    public void onProblem(Consumer<StepId> action) {
        problem = action;
    }

    void showProblem(StepId step) {
        problem.accept(step);
    }

    /// Called with what the menu is about and where to show it, in screen coordinates.
    public void onContextMenu(BiConsumer<Hit, Point2D> action) {
        contextMenu = action;
    }

    /// Called with where a person wants a new step, and where to ask which, in screen coordinates.
    /// The answer is [Arriving#add(PaletteEntry, QuickAdd)] or
    /// [Arriving#forget(QuickAdd)].
    public void onQuickAdd(BiConsumer<QuickAdd, Point2D> action) {
        quickAdd = action;
    }

    /// Offers what a step could use of another one.
    public interface Uses {
        /// @param at where the wire between them was let go, in screen coordinates
        void offer(StepId from, StepId to, Point2D at);
    }

    /// Called when a wire was drawn from a step to another.
    public void onUses(Uses action) {
        uses = action;
    }

    private Point2D screen(Point at) {
        return canvas.localToScreen(at.x(), at.y());
    }

    /// The part of a session's answers that is passed on.
    abstract static class Passed implements CanvasSession.Output {
        private final CanvasRequests to;

        Passed(CanvasRequests to) {
            this.to = to;
        }

        @Override
        public void openInspector(StepId step) {
            to.openInspector.accept(step);
        }

        @Override
        public void quickAdd(QuickAdd place) {
            to.quickAdd.accept(place, to.screen(place.popup()));
        }

        @Override
        public void offerUses(StepId from, StepId to, Point at) {
            this.to.uses.offer(from, to, this.to.screen(at));
        }

        @Override
        public void contextMenu(Hit hit, Point at) {
            to.contextMenu.accept(hit, to.screen(at));
        }
    }
}
