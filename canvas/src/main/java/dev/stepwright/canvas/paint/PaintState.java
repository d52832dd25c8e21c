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
/// @param notes those that are selected
/// @param lit the steps that are lifted out of the others; empty to show all alike
/// @param focus the step the keyboard is at
/// @param looks what an execution says; steps that are not in it are idle
/// @param problems the worst problem and their number, in place of what the card itself says
/// @param angle how far the rings of executing steps have turned, in degrees
public record PaintState(
        Set<StepId> selection,
        Set<Wire.Key> selectedWires,
        Optional<StepId> focus,
        Hit hovered,
        Map<StepId, StepLook> looks,
        Map<StepId, Badges> problems,
        Preview preview,
        double angle,
        Set<NoteId> notes,
        Set<StepId> lit) {
    public static final PaintState NONE =
            new PaintState(
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Hit.NOTHING,
                    Map.of(),
                    Map.of(),
                    Preview.NONE,
                    0);

    public PaintState(
            Set<StepId> selection,
            Set<Wire.Key> selectedWires,
            Optional<StepId> focus,
            Hit hovered,
            Map<StepId, StepLook> looks,
            Map<StepId, Badges> problems,
            Preview preview,
            double angle) {
        this(
                selection,
                selectedWires,
                focus,
                hovered,
                looks,
                problems,
                preview,
                angle,
                Set.of(),
                Set.of());
    }

    public StepLook look(StepId id) {
        return looks.getOrDefault(id, StepLook.IDLE);
    }

    /// Whether a step recedes behind those that are lifted out.
    public boolean isDimmed(StepId id) {
        return !lit.isEmpty() && !lit.contains(id);
    }

    public PaintState withSelection(Set<StepId> steps, Set<Wire.Key> wires) {
        return new PaintState(
                Set.copyOf(steps),
                Set.copyOf(wires),
                focus,
                hovered,
                looks,
                problems,
                preview,
                angle,
                notes,
                lit);
    }

    public PaintState withFocus(Optional<StepId> step) {
        return new PaintState(
                selection,
                selectedWires,
                step,
                hovered,
                looks,
                problems,
                preview,
                angle,
                notes,
                lit);
    }

    public PaintState withHovered(Hit hit) {
        return new PaintState(
                selection, selectedWires, focus, hit, looks, problems, preview, angle, notes, lit);
    }

    public PaintState withLooks(Map<StepId, StepLook> others) {
        return new PaintState(
                selection,
                selectedWires,
                focus,
                hovered,
                Map.copyOf(others),
                problems,
                preview,
                angle,
                notes,
                lit);
    }

    public PaintState withProblems(Map<StepId, Badges> others) {
        return new PaintState(
                selection,
                selectedWires,
                focus,
                hovered,
                looks,
                Map.copyOf(others),
                preview,
                angle,
                notes,
                lit);
    }

    public PaintState withPreview(Preview other) {
        return new PaintState(
                selection,
                selectedWires,
                focus,
                hovered,
                looks,
                problems,
                other,
                angle,
                notes,
                lit);
    }

    public PaintState withAngle(double degrees) {
        return new PaintState(
                selection,
                selectedWires,
                focus,
                hovered,
                looks,
                problems,
                preview,
                degrees,
                notes,
                lit);
    }

    public PaintState withNotes(Set<NoteId> selected) {
        return new PaintState(
                selection,
                selectedWires,
                focus,
                hovered,
                looks,
                problems,
                preview,
                angle,
                Set.copyOf(selected),
                lit);
    }

    /// With these steps lifted out of the others.
    public PaintState withLit(Set<StepId> steps) {
        return new PaintState(
                selection,
                selectedWires,
                focus,
                hovered,
                looks,
                problems,
                preview,
                angle,
                notes,
                Set.copyOf(steps));
    }

    /// Whether the still layer looks the same; then only the live one has to be painted again.
    public boolean sharesBaseWith(PaintState other) {
        return selection.equals(other.selection)
                && selectedWires.equals(other.selectedWires)
                && looks.equals(other.looks)
                && problems.equals(other.problems)
                && notes.equals(other.notes)
                && lit.equals(other.lit)
                && preview.forbidden().equals(other.preview.forbidden());
    }

    /// Whether something on the live layer moves by itself.
    public boolean isMoving() {
        return looks.values().stream().anyMatch(look -> look.status().isMoving());
    }
}
