package dev.stepwright.app.workspace;

import dev.stepwright.model.check.Rule;
import dev.stepwright.model.json.JsonFault;
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
    /// @param line from 1
    /// @param column from 1
    record Unreadable(Rule rule, String message, int line, int column) implements Opening {
        static Unreadable of(JsonFault fault, boolean missingSteps) {
            return new Unreadable(
                    missingSteps ? Rule.STEPS_MISSING : rule(fault.kind()),
                    fault.message(),
                    fault.line(),
                    fault.column());
        }

        private static Rule rule(JsonFault.Kind kind) {
            return switch (kind) {
                case SYNTAX -> Rule.JSON_SYNTAX;
                case DUPLICATE_KEY -> Rule.JSON_DUP_KEY;
                case TOO_LARGE -> Rule.DEF_TOO_LARGE;
            };
        }
    }
}
