package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.pipeline.Document;

/// Why a file cannot be opened, as a problem with a line: there is no document for it to be in.
///
/// @param rule the rule that tells it
/// @param message one sentence for a person
/// @param line from 1
/// @param column from 1
public record FileProblem(Rule rule, String message, int line, int column) {
    /// The problem of a file that reading refused.
    public static FileProblem of(Document.Reading.Unreadable unreadable) {
        JsonFault fault = unreadable.fault();
        Rule rule =
                unreadable.missingSteps()
                        ? Rule.STEPS_MISSING
                        : switch (fault.kind()) {
                            case SYNTAX -> Rule.JSON_SYNTAX;
                            case DUPLICATE_KEY -> Rule.JSON_DUP_KEY;
                            case TOO_LARGE -> Rule.DEF_TOO_LARGE;
                        };
        return new FileProblem(rule, fault.message(), fault.line(), fault.column());
    }
}
