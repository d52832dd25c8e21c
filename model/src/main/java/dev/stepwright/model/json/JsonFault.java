package dev.stepwright.model.json;

/// Why a text is no JSON that can be kept, with its place.
///
/// @param kind what is wrong
/// @param message one sentence for a person
/// @param line from 1
/// @param column from 1, counted in characters (code points)
public record JsonFault(Kind kind, String message, int line, int column) {
    /// What is wrong with a text.
    public enum Kind {
        /// It breaks the grammar.
        SYNTAX,
        /// One key stands twice in an object.
        DUPLICATE_KEY,
        /// It is too long, or nested too deep.
        TOO_LARGE
    }
}
