package dev.stepwright.app.desktop.problems;

import java.util.Optional;

/// One problem as the list shows it.
///
/// @param id what the callbacks are given
/// @param who the step or parameter it is about; empty for the whole pipeline
/// @param rule the rule's id
/// @param muted why it is muted, where it is
public record ProblemRow(
        String id,
        Severity severity,
        String who,
        String sentence,
        String rule,
        Optional<String> muted) {

    public ProblemRow(String id, Severity severity, String who, String sentence, String rule) {
        this(id, severity, who, sentence, rule, Optional.empty());
    }

    public enum Severity {
        ERROR("Errors"),
        WARNING("Warnings"),
        INFO("Hints");

        private final String title;

        Severity(String title) {
            this.title = title;
        }

        /// What people call several of them.
        public String title() {
            return title;
        }
    }
}
