package dev.stepwright.app.cli;

/// How `validate` tells problems: for people, or for what reads them.
enum ReportFormat {
    TEXT,
    JSON,
    /// For code review: the Static Analysis Results Interchange Format.
    SARIF,
    /// For continuous integration: a suite for each file, a case for each problem.
    JUNIT
}
