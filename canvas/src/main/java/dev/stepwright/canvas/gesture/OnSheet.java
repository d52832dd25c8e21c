package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/// What pointer and keys do with notes and with the heads of frames.
final class OnSheet {
    private static final int FAR = 5;

    private OnSheet() {}

    /// A second click at once: what is written there is edited, a card that stands for several is
    /// expanded; empty where it means something else.
    static Optional<Gesture.Reaction> doubleClick(Hit hit, CanvasModel model) {
        return switch (hit) {
            case Hit.Note(NoteId note, _) ->
                    Optional.of(
                            Gesture.end(
                                    new Effect.Select(Selection.of(note)),
                                    new Effect.WriteNote(note)));
            case Hit.Head(FrameOwner.OfGroup(var group), boolean chevron) when !chevron ->
                    Optional.of(Gesture.end(new Effect.WriteTitle(group)));
            case Hit.Box(StepId step) ->
                    SheetEdits.fold(model, step)
                            .map(
                                    fold ->
                                            Gesture.end(
                                                    new Effect.Perform(
                                                            SheetEdits.collapse(
                                                                    model, fold.owner(), false))));
            default -> Optional.empty();
        };
    }

    static Gesture dragged(Hit.Note hit, CanvasEvent.Pressed pressed, CanvasModel model) {
        Point start = model.toWorld(pressed.at());
        NoteBox note = model.scene().ground().note(hit.note()).orElseThrow();
        if (hit.grip()) {
            return new SizingNote(hit.note(), start, note.bounds());
        }
        Selection moving =
                model.selection().notes().contains(hit.note())
                        ? model.selection()
                        : Selection.of(hit.note());
        return new DraggingNotes(hit.note(), start, moving);
    }

    /// All that stands on a frame is dragged by its head.
    static Gesture dragged(Hit.Head hit, CanvasEvent.Pressed pressed, CanvasModel model) {
        Set<StepId> steps = SheetEdits.steps(model, hit.owner());
        return steps.isEmpty()
                ? Idle.HERE
                : DraggingSteps.of(
                        steps,
                        model.card(steps.iterator().next()).id(),
                        model.toWorld(pressed.at()),
                        model);
    }

    static Gesture.Reaction click(
            Hit.Note hit, boolean extend, Selection before, CanvasModel model) {
        return Gesture.end(
                new Effect.Select(extend ? before.toggled(hit.note()) : Selection.of(hit.note())));
    }

    static Gesture.Reaction click(
            Hit.Head hit, boolean extend, Selection before, CanvasModel model) {
        if (hit.chevron()) {
            return Gesture.end(new Effect.Perform(SheetEdits.collapse(model, hit.owner(), true)));
        }
        return Gesture.end(new Effect.Select(selection(hit.owner(), extend, before, model)));
    }

    private static Selection selection(
            FrameOwner owner, boolean extend, Selection before, CanvasModel model) {
        Set<StepId> steps = SheetEdits.steps(model, owner);
        return extend ? before.and(steps) : Selection.of(steps);
    }

    /// What a menu about it is about; empty when that is selected already.
    static Optional<Effect> selectFor(Hit hit, CanvasModel model) {
        return switch (hit) {
            case Hit.Note(NoteId note, _) when !model.selection().notes().contains(note) ->
                    Optional.of(new Effect.Select(Selection.of(note)));
            case Hit.Head(FrameOwner owner, _) ->
                    Optional.of(new Effect.Select(selection(owner, false, Selection.NONE, model)));
            default -> Optional.empty();
        };
    }

    /// The note that the keyboard is at.
    static Optional<NoteId> onlyNote(CanvasModel model) {
        Selection selection = model.selection();
        return selection.notes().size() == 1 && selection.steps().isEmpty()
                ? Optional.of(selection.notes().iterator().next())
                : Optional.empty();
    }

    /// Moves the selected notes by keys; with Alt, their lower right corners.
    static Optional<Effect> nudge(CanvasEvent.Key key, CanvasModel model) {
        Set<NoteId> notes = model.selection().notes();
        if (notes.isEmpty() || !model.selection().steps().isEmpty()) {
            return Optional.empty();
        }
        double step = CanvasModel.GRID * (key.modifiers().shift() ? FAR : 1);
        Point by = Keys.direction(key.name());
        Point far = new Point(by.x() * step, by.y() * step);
        if (!key.modifiers().alt()) {
            return Optional.of(
                    new Effect.Perform(
                            SheetEdits.placed(
                                    model,
                                    notes.size() == 1 ? "Move note" : "Move notes",
                                    DraggingNotes.moved(notes, far, model),
                                    true)));
        }
        var sized = new HashMap<NoteId, Rect>();
        for (NoteBox note : model.scene().ground().notes()) {
            if (notes.contains(note.id())) {
                Rect now = note.bounds();
                sized.put(
                        note.id(),
                        new Rect(now.x(), now.y(), now.width() + far.x(), now.height() + far.y()));
            }
        }
        return Optional.of(
                new Effect.Perform(SheetEdits.placed(model, "Resize note", sized, true)));
    }
}
