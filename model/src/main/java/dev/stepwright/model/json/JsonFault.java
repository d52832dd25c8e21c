package dev.stepwright.model.json;

/// Why a text is no JSON that can be kept, with its place.
///
/// @param kind what is wrong
/// @param message one sentence for a person
/// @param line from 1
/// @param column from 1, counted in characters (code points)
public record JsonFault(Kind kind, String message, int line, int column) {
    public enum Kind {
        SYNTAX,
        DUPLICATE_KEY,
        TOO_LARGE
    }
}
