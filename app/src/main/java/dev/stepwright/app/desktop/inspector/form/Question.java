package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What must be filled in before a choice is complete: a path in a file, a place among the best.
///
/// @param prompt a sentence that asks
/// @param blanks what is filled in, from top to bottom
/// @param answer what comes of it, in the order of the blanks
public record Question(String prompt, List<Blank> blanks, Function<List<String>, Answer> answer) {
    /// One thing to fill in.
    ///
    /// @param label a word or two in front of it; empty where the prompt says enough
    /// @param text what stands there at first
    /// @param example what could stand there
    public record Blank(String label, String text, String example) {}

    /// What comes of filling in.
    public sealed interface Answer {
        /// A value for the field.
        record Given(Choice.Put put) implements Answer {}

        /// Something that cannot be.
        ///
        /// @param reason a sentence that says so
        record Refused(String reason) implements Answer {}
    }

    /// A question with one blank.
    static Question of(String prompt, Blank blank, Function<String, Answer> answer) {
        return new Question(
                prompt, List.of(blank), filled -> answer.apply(filled.getFirst().strip()));
    }

    static Answer given(Json value) {
        return new Answer.Given(Choice.Put.of(value));
    }

    static Answer refused(String reason) {
        return new Answer.Refused(reason);
    }

    /// The value that would be put; empty when the blanks are filled in wrongly.
    public Optional<Json> value(String... filled) {
        return answer.apply(List.of(filled)) instanceof Answer.Given(Choice.Put put)
                ? Optional.of(put.value())
                : Optional.empty();
    }
}
