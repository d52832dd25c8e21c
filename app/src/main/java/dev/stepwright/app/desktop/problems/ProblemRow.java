package dev.stepwright.app.desktop.problems;

import java.util.Optional;

/// One problem as the list shows it.
///
/// @param id what the callbacks are given
/// @param who the step or parameter it is about; empty for the whole pipeline
/// @param rule the rule's id
/// @param fix title of the quick fix, where there is one
public record ProblemRow(
        String id,
        Severity severity,
        String who,
        String sentence,
        String rule,
        Optional<String> fix) {

    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
