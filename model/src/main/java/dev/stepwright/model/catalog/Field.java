package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;

/// One described place of a step, from which a form is made.
///
/// Fields come from AWS's shapes ([FormFields]); what a person should read or see first is the
/// judgement of the step's type ([Wanted]). Those inside a structure or a list are made when
/// somebody looks: some shapes contain themselves.
public sealed interface Field {
    /// The place below the step (of a field inside an item: below the item).
    Pointer place();

    String label();

    /// One or two sentences for a person who fills it in.
    String help();

    /// The service asks for it.
    boolean required();

    /// What a single value is.
    enum Kind {
        TEXT,
        LONG_TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        CHOICE,
        /// Whatever JSON can say, typed as JSON.
        JSON
    }

    /// A single value: a literal, or an expression where one is allowed.
    ///
    /// @param choices the values to choose from; empty when any will do
    /// @param expression whether a parameter, an execution variable or a property may stand here
    /// @param lookup where people look the value up
    /// @param small whether it takes so little room that it shares a line with its neighbour
    record Value(
            Pointer place,
            String label,
            String help,
            Kind kind,
            List<String> choices,
            boolean required,
            boolean expression,
            Lookup lookup,
            boolean small)
            implements Field {}

    /// One of two places, of which a step has the one or the other.
    ///
    /// @param usual the one that is offered as long as there is neither
    /// @param other the one that is shown when the step has what holds it, and not the usual one
    record Either(Field usual, Field other) implements Field {
        @Override
        public Pointer place() {
            return usual.place();
        }

        @Override
        public String label() {
            return usual.label();
        }

        @Override
        public String help() {
            return usual.help();
        }

        @Override
        public boolean required() {
            return usual.required();
        }
    }

    /// A map of the user's own keys to single values.
    ///
    /// @param entry what a value is; its place is the root
    record Entries(Pointer place, String label, String help, boolean required, Value entry)
            implements Field {}

    /// A list of single values.
    ///
    /// @param element what an element is; its place is the root
    /// @param replaceable whether an expression that yields a list may stand for the whole
    record Values(
            Pointer place,
            String label,
            String help,
            boolean required,
            Value element,
            boolean replaceable)
            implements Field {}

    /// A list of objects, each shown as a row that is called by one of its members.
    ///
    /// @param nameKey the member that names an item; empty where none does
    /// @param first the fields of an item that people fill in, the name apart
    /// @param more the other members of an item
    /// @param template what a new item is made of, the name apart
    record Items(
            Pointer place,
            String label,
            String help,
            boolean required,
            String nameKey,
            List<Field> first,
            List<Field> more,
            Json template)
            implements Field {
        @Override
        public String toString() {
            return "Items[" + place + "]";
        }
    }

    /// An object with known members, folded behind its label.
    ///
    /// @param union whether just one of the members may be there
    /// @param partly whether other members of it stand elsewhere in the form
    record Part(
            Pointer place,
            String label,
            String help,
            boolean required,
            boolean union,
            boolean partly,
            List<Field> fields)
            implements Field {
        @Override
        public String toString() {
            return "Part[" + place + "]";
        }
    }

    /// The conditions of a branching step.
    record Conditions(Pointer place, String label, String help) implements Field {
        @Override
        public boolean required() {
            return true;
        }
    }

    /// What two flags do together, as a table in which the present case stands out.
    ///
    /// @param first the place of one flag
    /// @param second the place of the other
    record Together(
            Pointer place,
            String label,
            String help,
            Pointer first,
            Pointer second,
            List<Case> cases)
            implements Field {
        /// What happens when the flags are so.
        ///
        /// @param title the case in few words
        /// @param effect what comes of it
        public record Case(boolean first, boolean second, String title, String effect) {}

        @Override
        public boolean required() {
            return false;
        }
    }

    /// The fields in groups, as a form shows them.
    ///
    /// @param title what stands above the group
    /// @param folded whether the group is closed at first
    record Group(String title, boolean folded, List<Field> fields) {
        static Optional<Group> of(String title, boolean folded, List<Field> fields) {
            return fields.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Group(title, folded, fields));
        }
    }
}
