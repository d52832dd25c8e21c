package dev.stepwright.model.engine;

import dev.stepwright.model.json.Json;
import java.util.Map;

/// What somebody answers a Callback step.
public sealed interface Answer {
    /// The step succeeds.
    ///
    /// @param outputs its outputs by name
    record Success(Map<String, Json> outputs) implements Answer {}

    /// The step fails.
    record Failure(String reason) implements Answer {}
}
