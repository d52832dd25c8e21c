package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.pipeline.StepId;
import java.util.function.BiPredicate;

/// The field in which a step's name is written on its card. A refused name stays in the field.
final class NameEditor extends OverlayField<StepId> {
    private static final double LEFT = 54;
    private static final double MIDDLE = 24;
    private static final double RIGHT = 8;
    private static final double LEAST_WIDTH = 160;

    private final BiPredicate<StepId, String> commit;

    /// @param commit takes the name, or refuses it
    /// @param done called when the field has gone
    NameEditor(BiPredicate<StepId, String> commit, Runnable done) {
        super("name-editor", "Name of the step", done);
        this.commit = commit;
    }

    @Override
    boolean keeps(StepId step, String name) {
        return commit.test(step, name);
    }

    /// Keeps the field on its card, at a size one can write in whatever the zoom.
    void follow(Card card, Camera camera) {
        Rect bounds = camera.toScreen(card.bounds());
        double zoom = Math.min(1, camera.zoom());
        double x = bounds.x() + LEFT * zoom;
        double y = bounds.y() + MIDDLE * camera.zoom() - HEIGHT / 2;
        double width = Math.max(LEAST_WIDTH, bounds.right() - RIGHT * zoom - x);
        resizeRelocate(Math.round(x), Math.round(y), Math.round(width), HEIGHT);
    }
}
