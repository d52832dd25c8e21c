package dev.stepwright.canvas.view;

import dev.stepwright.canvas.drawing.StepProblems;
import dev.stepwright.canvas.drawing.Tooltips;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.gesture.CanvasSession;
import dev.stepwright.canvas.gesture.Hint;
import dev.stepwright.canvas.gesture.Idle;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.model.pipeline.StepId;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// What the canvas says in words: the hint that follows a gesture, and the tooltip of what is
/// pointed at.
final class CanvasBubbles {
    private static final Duration BEFORE_TOOLTIP = Duration.millis(550);
    private static final Duration HINT_STAYS = Duration.seconds(6);

    private final Bubble hint = new Bubble("canvas-hint");
    private final Bubble tooltip = new Bubble("canvas-tooltip");
    private final PauseTransition tooltipSoon = new PauseTransition(BEFORE_TOOLTIP);
    private final PauseTransition hintAway = new PauseTransition(HINT_STAYS);
    private final Region canvas;
    private Optional<CanvasSession> session = Optional.empty();
    private Map<StepId, StepProblems> problems = Map.of();
    private Hit pointedAt = Hit.NOTHING;
    private Point pointer = Point.ORIGIN;

    /// @param canvas gives the room
    CanvasBubbles(Region canvas) {
        this.canvas = canvas;
        tooltipSoon.setOnFinished(_ -> session.ifPresent(this::showTooltip));
        hintAway.setOnFinished(_ -> session.ifPresent(open -> open.say(Optional.empty())));
    }

    Bubble hint() {
        return hint;
    }

    Bubble tooltip() {
        return tooltip;
    }

    void setPalette(Palette palette) {
        hint.setPalette(palette);
        tooltip.setPalette(palette);
    }

    void pointerAt(Point at) {
        pointer = at;
    }

    /// Brings the bubbles in step with a session.
    ///
    /// @param found the problems of the steps
    /// @param quiet whether nothing else is going on, so that a tooltip may come
    void follow(CanvasSession open, Map<StepId, StepProblems> found, boolean quiet) {
        problems = found;
        session = Optional.of(open);
        showHint(open);
        Hit now = quiet && open.gesture() instanceof Idle ? open.model().hovered() : Hit.NOTHING;
        if (!now.equals(pointedAt)) {
            pointedAt = now;
            hideTooltip();
            if (!now.equals(Hit.NOTHING)) {
                tooltipSoon.playFromStart();
            }
        }
    }

    private void showHint(CanvasSession open) {
        Optional<Hint> said = open.hint();
        if (said.isEmpty()) {
            hint.hide();
            hintAway.stop();
            return;
        }
        Hint now = said.get();
        if (!hint.isVisible() || !hint.text().equals(now.text())) {
            hintAway.playFromStart();
        }
        hint.show(now.text(), now.kind() == Hint.Kind.REFUSED, false);
        hint.place(now.at(), canvas.getWidth(), canvas.getHeight());
        if (!(open.gesture() instanceof Idle)) {
            hintAway.stop();
        }
    }

    void hideTooltip() {
        tooltipSoon.stop();
        tooltip.hide();
    }

    private void showTooltip(CanvasSession open) {
        Optional<String> text = new Tooltips(open.model().drawing(), problems).of(pointedAt);
        boolean free = open.hint().isEmpty();
        text.filter(_ -> free)
                .ifPresent(
                        words -> {
                            tooltip.show(words, false, true);
                            tooltip.place(pointer, canvas.getWidth(), canvas.getHeight());
                        });
    }
}
