package dev.stepwright.app.workspace;

import dev.stepwright.app.lookalike.LookAlike;
import dev.stepwright.model.check.FileProblem;
import dev.stepwright.model.pipeline.Document;
import java.util.Optional;

/// What opening a file gave: a pipeline, or the one reason why it cannot be one.
public sealed interface Opening {
    /// It opens. What is wrong with it is told by the checks.
    ///
    /// @param file the file, for saving
    /// @param document the pipeline with its layout and settings
    /// @param notice a sentence to be told once, when something beside the definition is damaged
    record Opened(PipelineFile file, Document document, Optional<String> notice)
            implements Opening {}

    /// It is no pipeline definition.
    ///
    /// @param lookAlike what it is instead, when it has to do with one
    record Unreadable(FileProblem problem, Optional<LookAlike> lookAlike) implements Opening {
        static Unreadable of(Document.Reading.Unreadable reading, Optional<LookAlike> lookAlike) {
            return new Unreadable(FileProblem.of(reading), lookAlike);
        }
    }
}
