package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lies under cards and wires, and what cards stand for: notes, frames and folds.
public final class Ground {
    public static final Ground EMPTY = new Ground(List.of(), List.of(), List.of());

    private final List<NoteBox> notes;
    private final List<Frame> frames;
    private final List<Fold> folds;
    private final Map<StepId, Fold> byLead = new HashMap<>();
    private final Map<StepId, StepId> standIns = new HashMap<>();

    private Ground(List<NoteBox> notes, List<Frame> frames, List<Fold> folds) {
        this.notes = List.copyOf(notes);
        this.frames = List.copyOf(frames);
        this.folds = List.copyOf(folds);
        for (Fold fold : folds) {
            byLead.put(fold.lead(), fold);
            fold.steps().forEach(step -> standIns.put(step, fold.lead()));
        }
    }

    public static Ground of(List<NoteBox> notes, List<Frame> frames, List<Fold> folds) {
        return notes.isEmpty() && frames.isEmpty() && folds.isEmpty()
                ? EMPTY
                : new Ground(notes, frames, folds);
    }

    /// In the order in which they are painted.
    public List<NoteBox> notes() {
        return notes;
    }

    public Optional<NoteBox> note(NoteId id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    public List<Frame> frames() {
        return frames;
    }

    public List<Fold> folds() {
        return folds;
    }

    /// What a card stands for; empty when it is a step's own.
    public Optional<Fold> fold(StepId card) {
        return Optional.ofNullable(byLead.get(card));
    }

    /// The id of the card on which a step is seen: its own, or that of a fold.
    public StepId shownAs(StepId step) {
        return standIns.getOrDefault(step, step);
    }

    /// With some notes elsewhere.
    public Ground with(Map<NoteId, Rect> moved) {
        if (moved.isEmpty()) {
            return this;
        }
        var all = new ArrayList<NoteBox>(notes.size());
        for (NoteBox note : notes) {
            Rect bounds = moved.get(note.id());
            all.add(bounds == null ? note : note.withBounds(bounds));
        }
        return new Ground(all, frames, folds);
    }

    Hit hit(Point at, double tolerance) {
        for (NoteBox note : notes.reversed()) {
            if (note.bounds().contains(at)) {
                return note.hit(at, tolerance);
            }
        }
        return Hit.NOTHING;
    }
}
