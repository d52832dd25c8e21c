package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.gesture.CanvasSession;
import dev.stepwright.canvas.gesture.Hint;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// Renames steps in a field upon their cards.
final class CardNames {
    private final NameEditor editor = new NameEditor(this::isRenamed, this::ended);
    private final Runnable afterwards;
    private Optional<CanvasSession> session = Optional.empty();

    /// @param afterwards gives the focus back
    CardNames(Runnable afterwards) {
        this.afterwards = afterwards;
    }

    NameEditor editor() {
        return editor;
    }

    boolean isOpen() {
        return editor.about().isPresent();
    }

    /// Opens the field for a step that is in view.
    void open(CanvasSession open, StepId step) {
        session = Optional.of(open);
        String name = open.model().document().step(step).map(Step::name).orElse("");
        editor.open(step, name);
        place(open);
    }

    /// Keeps the field upon its card; without a card it closes.
    void place(CanvasSession open) {
        editor.about()
                .ifPresent(
                        id ->
                                open.shown()
                                        .card(id)
                                        .ifPresentOrElse(
                                                card -> editor.follow(card, open.model().camera()),
                                                editor::close));
    }

    private boolean isRenamed(StepId step, String name) {
        CanvasSession open = session.orElseThrow();
        Outcome outcome = open.perform(new RenameStep(step, name));
        if (outcome instanceof Outcome.Refused(String reason)) {
            Point under = new Point(editor.getLayoutX(), editor.getLayoutY() + 16);
            open.say(Optional.of(new Hint(reason, under, Hint.Kind.REFUSED)));
            return false;
        }
        return true;
    }

    private void ended() {
        session.ifPresent(open -> open.say(Optional.empty()));
        afterwards.run();
    }
}
