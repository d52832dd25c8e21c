package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.StepId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What is selected: steps and wires.
public record Selection(Set<StepId> steps, Set<Wire.Key> wires) {
    public static final Selection NONE = new Selection(Set.of(), Set.of());

    public Selection {
        steps = Set.copyOf(steps);
        wires = Set.copyOf(wires);
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
        return steps.isEmpty() && wires.isEmpty();
    }

    public boolean has(StepId step) {
        return steps.contains(step);
    }

    /// The step when it is the only thing selected.
    public Optional<StepId> only() {
        return steps.size() == 1 && wires.isEmpty()
                ? Optional.of(steps.iterator().next())
                : Optional.empty();
    }

    Selection toggled(StepId step) {
        var changed = new LinkedHashSet<>(steps);
        if (!changed.remove(step)) {
            changed.add(step);
        }
        return new Selection(changed, wires);
    }

    Selection toggled(Wire.Key wire) {
        var changed = new LinkedHashSet<>(wires);
        if (!changed.remove(wire)) {
            changed.add(wire);
        }
        return new Selection(steps, changed);
    }

    Selection and(Collection<StepId> more) {
        var all = new HashSet<>(steps);
        all.addAll(more);
        return new Selection(all, wires);
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
        if (whole) {
            return this;
        }
        var left = new HashSet<>(steps);
        left.removeIf(id -> scene.card(id).isEmpty());
        var leftWires = new HashSet<>(wires);
        leftWires.removeIf(wire -> !has(scene, wire));
        return new Selection(left, leftWires);
    }

    private static boolean has(CanvasScene scene, Wire.Key wire) {
        return scene.wiresOf(wire.to().step()).stream().anyMatch(is -> is.key().equals(wire));
    }
}
