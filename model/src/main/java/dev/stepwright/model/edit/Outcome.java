package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.Document;

/// What came of an edit.
public sealed interface Outcome {
    /// It was done.
    record Done(Document document) implements Outcome {}

    /// It was not, and nothing changed.
    ///
    /// @param reason one or two sentences for the person who tried: why, and what to do instead
    record Refused(String reason) implements Outcome {}
}
