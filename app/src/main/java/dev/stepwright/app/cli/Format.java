package dev.stepwright.app.cli;

/// How a command answers: for people, or for programs.
enum Format {
    TEXT,
    JSON
}
