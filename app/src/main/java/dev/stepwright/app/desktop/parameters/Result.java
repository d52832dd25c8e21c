package dev.stepwright.app.desktop.parameters;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import java.util.List;

/// What comes of a change in the table of parameters.
public sealed interface Result {
    /// It says what was there already.
    record Nothing() implements Result {}

    /// It is this edit.
    record Change(Edit edit) implements Result {}

    /// It cannot be taken, for this reason.
    record Refused(String reason) implements Result {}

    /// It is one of these edits, once the person has chosen.
    record Ask(String title, String question, List<Answer> answers) implements Result {}

    /// A way to answer, by the words of its button.
    record Answer(String label, Edit edit) {}

    static Result nothing() {
        return new Nothing();
    }

    /// Edits that are one to the person, under a name for the undo menu.
    static Result change(String label, List<Edit> edits) {
        return new Change(new Many(label, edits));
    }
}
