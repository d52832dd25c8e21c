package dev.stepwright.model.catalog;

/// The kinds of value that a place of a definition may take.
public enum ExpressionKind {
    /// What is written is what it says.
    LITERAL,
    /// `Parameters.X`
    PARAMETER,
    /// `Execution.X`
    VARIABLE,
    /// `Steps.X.path`
    PROPERTY,
    /// `Steps.X.PropertyFiles.F`, which is no value by itself.
    PROPERTY_FILE,
    /// `IterationOutput.X.path`
    ITERATION_OUTPUT,
    /// `Std:Join`
    JOIN,
    /// `Std:JsonGet` of a property file.
    JSON_GET_FILE,
    /// `Std:JsonGet` of a file in S3.
    JSON_GET_S3
}
