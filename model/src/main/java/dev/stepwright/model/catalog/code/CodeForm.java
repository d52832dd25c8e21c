package dev.stepwright.model.catalog.code;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Step;
import java.util.Map;
import java.util.Optional;

/// A way in which a step is told its code.
public interface CodeForm {
    /// The place in a step; empty when the step is not told its code in this way.
    Optional<CodePlace> in(Step step);

    /// The text that stands at the place when the file is published to the base.
    String located(Step step, CodeFile file, CodeBase base);

    /// All that says where the code is, by its places below the step.
    default Map<Pointer, Json> location(Step step, CodePlace at, CodeFile file, CodeBase base) {
        return Map.of(at.place(), Json.of(located(step, file, base)));
    }

    /// What names the file and its function where they run, by its places below the step.
    Map<Pointer, Json> names(Step step, CodePlace at, CodeFile file);
}
