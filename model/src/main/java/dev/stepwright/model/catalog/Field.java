package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;

/// One described place of a step, from which a form is made.
public sealed interface Field {
    /// The place below the step (of a field inside an item: below the item).
    Pointer place();

    String label();

    /// One or two sentences for a person who fills it in.
    String help();

    /// What a single value is.
    enum Kind {
        TEXT,
        LONG_TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        CHOICE
    }

    /// A single value: a literal, or an expression where one is allowed.
    ///
    /// @param choices the values to choose from; empty when any will do
    /// @param required whether the service asks for it
    /// @param expression whether a parameter, an execution variable or a property may stand here
    record Value(
            Pointer place,
            String label,
            String help,
            Kind kind,
            List<String> choices,
            boolean required,
            boolean expression)
            implements Field {
        public Value requiredHere() {
            return new Value(place, label, help, kind, choices, true, expression);
        }

        public Value literalOnly() {
            return new Value(place, label, help, kind, choices, required, false);
        }
    }

    /// A map of the user's own keys to texts.
    record Entries(Pointer place, String label, String help) implements Field {}

    /// A list of single values.
    record Values(Pointer place, String label, String help, Kind kind) implements Field {}

    /// A list of objects, each shown as a row that is called by one of its members.
    ///
    /// @param nameKey the member that names an item
    /// @param fields the places inside an item, the name apart
    /// @param template what a new item is made of
    record Items(
            Pointer place,
            String label,
            String help,
            String nameKey,
            List<Value> fields,
            Json template)
            implements Field {}

    /// The conditions of a branching step.
    record Conditions(Pointer place, String label, String help) implements Field {}

    static Value text(String place, String label, String help) {
        return new Value(Pointer.parse(place), label, help, Kind.TEXT, List.of(), false, true);
    }

    static Value longText(String place, String label, String help) {
        return new Value(Pointer.parse(place), label, help, Kind.LONG_TEXT, List.of(), false, true);
    }

    static Value integer(String place, String label, String help) {
        return new Value(Pointer.parse(place), label, help, Kind.INTEGER, List.of(), false, true);
    }

    static Value flag(String place, String label, String help) {
        return new Value(Pointer.parse(place), label, help, Kind.BOOLEAN, List.of(), false, true);
    }

    static Value choice(String place, String label, String help, String... choices) {
        return new Value(
                Pointer.parse(place), label, help, Kind.CHOICE, List.of(choices), false, true);
    }

    /// The fields in groups, as a form shows them.
    ///
    /// @param title what stands above the group
    /// @param folded whether the group is closed at first
    record Group(String title, boolean folded, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }

        static Optional<Group> of(String title, boolean folded, List<Field> fields) {
            return fields.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Group(title, folded, fields));
        }
    }
}
