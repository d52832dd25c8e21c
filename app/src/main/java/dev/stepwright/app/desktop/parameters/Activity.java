package dev.stepwright.app.desktop.parameters;

import java.util.List;

/// What a cell of the table of parameters lets a person do.
sealed interface Activity {
    /// A text is typed.
    ///
    /// @param text what stands there now
    /// @param prompt what an empty text means
    /// @param odd whether what stands there is of a wrong kind, so that leaving the text as it is
    ///     changes something
    record Typing(String text, String prompt, boolean odd) implements Activity {}

    /// One of a few values is chosen.
    record Choosing(List<Choice> choices) implements Activity {}

    /// The list of allowed values is edited.
    record Listing() implements Activity {}

    /// One goes to a place that uses the parameter.
    record Going(List<ParameterUses.Use> uses) implements Activity {}

    /// Nothing, for this reason.
    record Nothing(String reason) implements Activity {}

    /// A value to choose.
    ///
    /// @param current whether it stands there now
    record Choice(String label, boolean current, Result result) {}
}
