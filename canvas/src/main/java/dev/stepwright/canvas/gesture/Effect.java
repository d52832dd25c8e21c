package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Preview;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;
import java.util.Map;
import java.util.Optional;

/// What a gesture asks for; it does nothing itself.
public sealed interface Effect {
    /// Changes the document; the one effect that does.
    record Perform(Edit edit) implements Effect {}

    record Select(Selection selection) implements Effect {}

    /// Moves the keyboard to a step, or to none.
    record Focus(Optional<StepId> step) implements Effect {}

    record Look(Camera camera) implements Effect {}

    record Hover(Hit hit) implements Effect {}

    record Show(Preview preview) implements Effect {}

    /// Draws cards elsewhere, with their wires, while the document still holds their old places.
    record Displace(Map<StepId, Point> corners) implements Effect {}

    /// Draws notes elsewhere or in another size, while the document still holds what they were.
    record DisplaceNotes(Map<NoteId, Rect> bounds) implements Effect {}

    /// Lets the person write on a note.
    record WriteNote(NoteId note) implements Effect {}

    /// Lets the person write the title of a group.
    record WriteTitle(GroupId group) implements Effect {}

    /// Shows a hint, or none.
    record Say(Optional<Hint> hint) implements Effect {}

    /// Lets the person write a step's name on its card.
    record RenameInPlace(StepId step) implements Effect {}

    record OpenInspector(StepId step) implements Effect {}

    /// Asks which step to add.
    record Ask(QuickAdd place) implements Effect {}

    /// Offers what the later step could use of the earlier one, once it waits for it.
    ///
    /// @param at pixels on the canvas
    record OfferUses(StepId from, StepId to, Point at) implements Effect {}

    /// @param at pixels on the canvas
    record ContextMenu(Hit hit, Point at) implements Effect {}
}
