package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that is drawn and is not the pipeline: what is selected, pointed at, being done and
/// being run.
///
/// @param angle how far the rings of executing steps have turned, in degrees
public record PaintState(Marked marked, Told told, Preview preview, double angle) {
    public static final PaintState NONE =
            new PaintState(Marked.NOTHING, Told.NOTHING, Preview.NONE, 0);

    /// What a person has marked.
    ///
    /// @param steps those that are selected, as are the wires and the notes
    /// @param focus the step the keyboard is at
    /// @param lit the steps that are lifted out of the others; empty to show all alike
    public record Marked(
            Set<StepId> steps,
            Set<Wire.Key> wires,
            Set<NoteId> notes,
            Optional<StepId> focus,
            Hit hovered,
            Set<StepId> lit) {
        public static final Marked NOTHING =
                new Marked(Set.of(), Set.of(), Set.of(), Optional.empty(), Hit.NOTHING, Set.of());

        private boolean sharesBaseWith(Marked other) {
            return steps.equals(other.steps)
                    && wires.equals(other.wires)
                    && notes.equals(other.notes)
                    && lit.equals(other.lit);
        }
    }

    /// What is told of the steps.
    ///
    /// @param looks what an execution says; steps that are not in it are idle
    /// @param problems the worst problem and their number, in place of what the card itself says
    public record Told(Map<StepId, StepLook> looks, Map<StepId, Badges> problems) {
        public static final Told NOTHING = new Told(Map.of(), Map.of());
    }

    public Set<StepId> selection() {
        return marked.steps;
    }

    public Set<Wire.Key> selectedWires() {
        return marked.wires;
    }

    public Set<NoteId> notes() {
        return marked.notes;
    }

    public Optional<StepId> focus() {
        return marked.focus;
    }

    public Hit hovered() {
        return marked.hovered;
    }

    public Set<StepId> lit() {
        return marked.lit;
    }

    public Map<StepId, StepLook> looks() {
        return told.looks;
    }

    public Map<StepId, Badges> problems() {
        return told.problems;
    }

    public StepLook look(StepId id) {
        return told.looks.getOrDefault(id, StepLook.IDLE);
    }

    /// Whether a step recedes behind those that are lifted out.
    public boolean isDimmed(StepId id) {
        return !marked.lit.isEmpty() && !marked.lit.contains(id);
    }

    public PaintState with(Marked other) {
        return new PaintState(other, told, preview, angle);
    }

    public PaintState with(Told other) {
        return new PaintState(marked, other, preview, angle);
    }

    public PaintState with(Preview other) {
        return new PaintState(marked, told, other, angle);
    }

    public PaintState withSelection(Set<StepId> steps, Set<Wire.Key> wires) {
        return with(
                new Marked(
                        Set.copyOf(steps),
                        Set.copyOf(wires),
                        marked.notes,
                        marked.focus,
                        marked.hovered,
                        marked.lit));
    }

    public PaintState withFocus(Optional<StepId> step) {
        return with(
                new Marked(
                        marked.steps,
                        marked.wires,
                        marked.notes,
                        step,
                        marked.hovered,
                        marked.lit));
    }

    public PaintState withLooks(Map<StepId, StepLook> others) {
        return with(new Told(Map.copyOf(others), told.problems));
    }

    public PaintState withProblems(Map<StepId, Badges> others) {
        return with(new Told(told.looks, Map.copyOf(others)));
    }

    public PaintState withAngle(double degrees) {
        return new PaintState(marked, told, preview, degrees);
    }

    /// Whether the still layer looks the same; then only the live one has to be painted again.
    public boolean sharesBaseWith(PaintState other) {
        return marked.sharesBaseWith(other.marked)
                && told.equals(other.told)
                && preview.forbidden().equals(other.preview.forbidden());
    }

    /// Whether something on the live layer moves by itself.
    public boolean isMoving() {
        return told.looks.values().stream().anyMatch(look -> look.status().isMoving());
    }
}
