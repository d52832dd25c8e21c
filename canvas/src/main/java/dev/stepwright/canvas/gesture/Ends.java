package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the loose end of a wire would mean wherever it is let go, known once for a whole gesture.
public sealed interface Ends permits Links, ReferenceEnd, SeveralEnds {
    /// Whether the loose end is the one where the wire begins.
    boolean backwards();

    /// The steps that cannot be the other end.
    Set<StepId> forbidden();

    /// Why it cannot lead there; empty when it can.
    Optional<String> refusal(Port other, CanvasModel model);

    Edit edit(Port other, CanvasModel model);

    /// What will be so when the wire is let go here.
    String promise(Port other, CanvasModel model);

    /// What to do with the wire.
    String invitation(CanvasModel model);

    /// What comes of letting it go on a blank place.
    List<Effect> blank(Point screen, CanvasModel model);

    /// Whether the wire was there before, and one of its ends is led elsewhere.
    boolean isMoved();
}
