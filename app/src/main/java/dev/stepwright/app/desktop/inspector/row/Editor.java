package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.inspector.form.ValueRow;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The control inside a field.
interface Editor {
    Region node();

    /// The node that takes the focus.
    default Node focusNode() {
        return node();
    }

    /// Shows a value, unless another is being typed.
    void show(ValueRow row);

    /// Whether something was typed and not yet taken.
    boolean isEdited();

    /// Takes what was typed.
    void commit();

    /// Drops what was typed.
    void forget();

    /// Sets the caret behind the text where all of it is selected.
    default void unselect() {}

    /// Puts a text in at the caret.
    void insert(String text);

    void focus();
}
