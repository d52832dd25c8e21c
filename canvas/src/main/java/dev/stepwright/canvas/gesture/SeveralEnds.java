package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The loose end of a wire that stands for several: it can go nowhere, and says why.
///
/// @param reason why, and what to do instead
record SeveralEnds(boolean backwards, String reason) implements Ends {
    @Override
    public Set<StepId> forbidden() {
        return Set.of();
    }

    @Override
    public Optional<String> refusal(Port other, CanvasModel model) {
        return Optional.of(reason);
    }

    @Override
    public Edit edit(Port other, CanvasModel model) {
        throw new IllegalStateException(reason);
    }

    @Override
    public String promise(Port other, CanvasModel model) {
        return reason;
    }

    @Override
    public String invitation(CanvasModel model) {
        return reason;
    }

    @Override
    public List<Effect> blank(Point screen, CanvasModel model) {
        return List.of(new Effect.Say(Optional.of(Hint.refused(reason, screen))));
    }

    @Override
    public boolean isMoved() {
        return true;
    }
}
