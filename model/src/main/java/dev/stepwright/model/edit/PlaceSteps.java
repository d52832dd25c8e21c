package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.Map;

/// Puts cards elsewhere: a drag, a nudge, an arrangement.
public record PlaceSteps(String label, Map<StepId, Position> positions) implements Edit {
    public PlaceSteps {
        positions = Map.copyOf(positions);
    }

    @Override
    public Outcome applyTo(Document document) {
        return new Outcome.Done(document.withLayout(document.layout().with(positions)));
    }
}
