package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.Map;

/// Puts cards elsewhere: a drag, a nudge, an arrangement.
///
/// @param nudge whether it is one of many small steps, which are one to the person
public record PlaceSteps(String label, Map<StepId, Position> positions, boolean nudge)
        implements Edit {
    public PlaceSteps {
        positions = Map.copyOf(positions);
    }

    public PlaceSteps(String label, Map<StepId, Position> positions) {
        this(label, positions, false);
    }

    /// One step of a move by keys.
    public static PlaceSteps nudge(String label, Map<StepId, Position> positions) {
        return new PlaceSteps(label, positions, true);
    }

    @Override
    public Outcome applyTo(Document document) {
        return new Outcome.Done(document.withLayout(document.layout().with(positions)));
    }

    @Override
    public boolean mergesWith(Edit next) {
        return nudge
                && next instanceof PlaceSteps other
                && other.nudge
                && other.positions.keySet().equals(positions.keySet());
    }
}
