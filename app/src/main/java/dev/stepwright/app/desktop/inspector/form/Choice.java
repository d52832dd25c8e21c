package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.json.Json;
import java.util.List;

/// What choosing a line of the [ReferencePicker] does.
public sealed interface Choice {
    /// Choosing it ends the choosing.
    sealed interface Final extends Choice {}

    /// Puts a value into the field.
    ///
    /// @param label what the whole is called in the history, where more is done than that
    /// @param others what must be done besides, such as adding the parameter that is referred to
    record Put(Json value, String label, List<Edit> others) implements Final {
        public Put {
            others = List.copyOf(others);
        }

        /// Puts a value and does nothing else.
        static Put of(Json value) {
            return new Put(value, "", List.of());
        }
    }

    /// Puts a text that looks like a reference and is to stay a text.
    record Keep(String text) implements Final {}

    /// Asks for something first.
    record Ask(Question question) implements Choice {}

    /// Shows what is inside a group of outputs.
    record Unfold(Branch branch) implements Choice {}

    /// Asks for the position of an element and shows what is inside it.
    ///
    /// @param list the list
    /// @param last the highest position there is, -1 where nothing limits it
    record Position(Branch list, int last) implements Choice {}

    /// A group of outputs of a step.
    ///
    /// @param prefix what a reference to an output of the step begins with, the dot included
    /// @param step the step's name
    /// @param path where the group stands among the outputs; empty for all of them
    record Branch(String prefix, String step, String path) {}
}
