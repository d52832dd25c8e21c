package dev.stepwright.model.execution;

import java.util.Locale;

/// How a step of an execution stands: the service's word, and what kind of state that is.
///
/// The service knows six words and does not list a step before it starts. Waiting, skipped and not
/// run are what a viewer makes of a step that is not listed. A word that is not known is kept.
///
/// @param kind the state, for choosing colour and glyph
/// @param word the word for it
public record StepStatus(Kind kind, String word) {
    /// The states that can be told apart.
    public enum Kind {
        /// Not started yet.
        WAITING("Waiting"),
        STARTING("Starting"),
        EXECUTING("Executing"),
        STOPPING("Stopping"),
        STOPPED("Stopped"),
        FAILED("Failed"),
        SUCCEEDED("Succeeded"),
        /// It stands behind a branch that was not taken, also through others.
        SKIPPED("Skipped"),
        /// The execution ended before it could start.
        NOT_RUN("NotRun"),
        /// A word that Stepwright does not know.
        UNKNOWN("Unknown");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public static final StepStatus WAITING = of(Kind.WAITING);
    public static final StepStatus STARTING = of(Kind.STARTING);
    public static final StepStatus EXECUTING = of(Kind.EXECUTING);
    public static final StepStatus STOPPING = of(Kind.STOPPING);
    public static final StepStatus STOPPED = of(Kind.STOPPED);
    public static final StepStatus FAILED = of(Kind.FAILED);
    public static final StepStatus SUCCEEDED = of(Kind.SUCCEEDED);
    public static final StepStatus SKIPPED = of(Kind.SKIPPED);
    public static final StepStatus NOT_RUN = of(Kind.NOT_RUN);

    private static StepStatus of(Kind kind) {
        return new StepStatus(kind, kind.word);
    }

    /// The status of a word.
    public static StepStatus of(String word) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.UNKNOWN && kind.word.equals(word)) {
                return of(kind);
            }
        }
        return new StepStatus(Kind.UNKNOWN, word);
    }

    /// True while the step takes one of the places of the parallelism limit.
    public boolean isRunning() {
        return switch (kind) {
            case STARTING, EXECUTING, STOPPING -> true;
            default -> false;
        };
    }

    /// True when the step has run to an end of its own.
    public boolean hasEnded() {
        return switch (kind) {
            case STOPPED, FAILED, SUCCEEDED -> true;
            default -> false;
        };
    }

    /// True when nothing will change any more.
    public boolean isFinal() {
        return hasEnded() || kind == Kind.SKIPPED || kind == Kind.NOT_RUN;
    }

    /// The word as it stands in a sentence: `not run`, `succeeded`.
    public String phrase() {
        return kind == Kind.NOT_RUN ? "not run" : word.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word;
    }
}
