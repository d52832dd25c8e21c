package dev.stepwright.model.check;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// Where a problem is: in the pipeline itself, or in a step. It stays right while other steps come
/// and go.
///
/// @param step the step, or empty for the pipeline itself
/// @param within the place below the step, or below the root
public record Location(Optional<StepId> step, Pointer within) {
    public static Location of(Pointer place) {
        return new Location(Optional.empty(), place);
    }

    public static Location of(StepId step, Pointer within) {
        return new Location(Optional.of(step), within);
    }

    /// The place in the whole definition.
    public Pointer in(Document document) {
        return step.filter(id -> document.indexOf(id) >= 0)
                .map(id -> document.pointer(id).then(within))
                .orElse(within);
    }
}
