package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.edit.Edit;

/// What comes of what a person typed into a field.
public sealed interface Typed {
    /// It says what was there already.
    record Nothing() implements Typed {}

    /// It is this edit.
    record Change(Edit edit) implements Typed {}

    /// It cannot be taken; the text stays in the field.
    ///
    /// @param reason a sentence to stand below the field
    record Refused(String reason) implements Typed {}

    Typed NOTHING = new Nothing();
}
