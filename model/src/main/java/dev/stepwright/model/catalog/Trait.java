package dev.stepwright.model.catalog;

/// What code asks a step type for, instead of asking for its name.
public enum Trait {
    /// Decides by conditions which of its branches runs; has an outcome.
    BRANCHING,
    /// Runs the steps it holds once for each item.
    LOOPING,
    /// Ends the execution; nothing can wait for it or refer to it.
    TERMINAL,
    /// Takes `RetryPolicies`.
    RETRYABLE,
    /// Takes `CacheConfig`.
    CACHEABLE,
    /// Declares property files that `Std:JsonGet` reads.
    PROPERTY_FILES,
    /// Declares `OutputParameters`, its only properties.
    OUTPUT_PARAMETERS,
    /// Waits for an answer from outside.
    WAITS_FOR_ANSWER,
    /// Checks data or a model against a baseline; has baseline properties only.
    BASELINE_CHECK,
    /// Runs a job whose name is `Execution.ProcessingJobName` while it runs.
    PROCESSING_JOB,
    /// Runs a job whose name is `Execution.TrainingJobName` while it runs.
    TRAINING_JOB,
    /// Runs many jobs of its own to find the best; its internal errors are never retried.
    SEARCHES,
    /// Known to only one line of the SDK.
    SDK_GAP
}
