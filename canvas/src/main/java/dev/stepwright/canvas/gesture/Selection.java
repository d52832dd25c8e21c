package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What is selected: steps, wires and notes.
public record Selection(Set<StepId> steps, Set<Wire.Key> wires, Set<NoteId> notes) {
    public static final Selection NONE = new Selection(Set.of(), Set.of());

    public Selection {
        steps = Set.copyOf(steps);
        wires = Set.copyOf(wires);
        notes = Set.copyOf(notes);
    }

    public Selection(Set<StepId> steps, Set<Wire.Key> wires) {
        this(steps, wires, Set.of());
    }

    public static Selection of(NoteId note) {
        return new Selection(Set.of(), Set.of(), Set.of(note));
    }

    public static Selection of(StepId step) {
        return new Selection(Set.of(step), Set.of());
    }

    public static Selection of(Collection<StepId> steps) {
        return new Selection(Set.copyOf(steps), Set.of());
    }

    public static Selection of(Wire.Key wire) {
        return new Selection(Set.of(), Set.of(wire));
    }

    public boolean isEmpty() {
        return steps.isEmpty() && wires.isEmpty() && notes.isEmpty();
    }

    public boolean has(StepId step) {
        return steps.contains(step);
    }

    /// The step when it is the only thing selected.
    public Optional<StepId> only() {
        return steps.size() == 1 && wires.isEmpty() && notes.isEmpty()
                ? Optional.of(steps.iterator().next())
                : Optional.empty();
    }

    Selection toggled(StepId step) {
        var changed = new LinkedHashSet<>(steps);
        if (!changed.remove(step)) {
            changed.add(step);
        }
        return new Selection(changed, wires, notes);
    }

    Selection toggled(Wire.Key wire) {
        var changed = new LinkedHashSet<>(wires);
        if (!changed.remove(wire)) {
            changed.add(wire);
        }
        return new Selection(steps, changed, notes);
    }

    Selection and(Collection<StepId> more) {
        var all = new HashSet<>(steps);
        all.addAll(more);
        return new Selection(all, wires, notes);
    }

    public Selection withNotes(Set<NoteId> others) {
        return new Selection(steps, wires, others);
    }

    Selection toggled(NoteId note) {
        var changed = new LinkedHashSet<>(notes);
        if (!changed.remove(note)) {
            changed.add(note);
        }
        return withNotes(changed);
    }

    /// With all steps of each fold whose card is in it, and none of the others: a card that stands
    /// for several steps is selected as a whole.
    Selection whole(CanvasScene scene) {
        if (scene.ground().folds().isEmpty()) {
            return this;
        }
        var all = new HashSet<>(steps);
        for (Fold fold : scene.ground().folds()) {
            if (all.contains(fold.lead())) {
                all.addAll(fold.steps());
            } else {
                all.removeAll(fold.steps());
            }
        }
        return all.equals(steps) ? this : new Selection(all, wires, notes);
    }

    /// What of it is still there.
    Selection in(CanvasScene scene) {
        boolean whole = true;
        for (StepId id : steps) {
            whole &= scene.card(id).isPresent();
        }
        for (Wire.Key wire : wires) {
            whole &= has(scene, wire);
        }
        for (NoteId note : notes) {
            whole &= scene.ground().note(note).isPresent();
        }
        if (whole) {
            return this;
        }
        var left = new HashSet<>(steps);
        left.removeIf(id -> scene.card(id).isEmpty());
        var leftWires = new HashSet<>(wires);
        leftWires.removeIf(wire -> !has(scene, wire));
        var leftNotes = new HashSet<>(notes);
        leftNotes.removeIf(note -> scene.ground().note(note).isEmpty());
        return new Selection(left, leftWires, leftNotes);
    }

    private static boolean has(CanvasScene scene, Wire.Key wire) {
        return scene.wiresOf(wire.to().step()).stream().anyMatch(is -> is.key().equals(wire));
    }
}
