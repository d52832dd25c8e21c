package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.problems.ProblemRow.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A parameter as the table shows it: what stands in each cell, and what is wrong.
///
/// @param index its index in the definition, as names may stand there twice; -1 for a name that
///     only the sets of values know
/// @param name its name, empty where there is none
/// @param sets what each set of values gives it
/// @param allowed the values that are allowed, with commas between them
/// @param uses in how many places it is used
/// @param marks what is wrong with it, the worst first
public record ParameterRow(
        int index,
        String name,
        Cell title,
        Cell type,
        Cell defaultValue,
        List<Cell> sets,
        Cell allowed,
        Cell description,
        int uses,
        List<Mark> marks) {
    /// How the text of a cell is meant.
    public enum Look {
        /// It is the value.
        PLAIN,
        /// It says that there is none, or an empty one.
        QUIET,
        /// It is JSON, as the value is of another kind than its place.
        JSON
    }

    /// What stands in a cell.
    ///
    /// @param trouble how bad what is wrong with it is
    public record Cell(String text, Look look, Optional<Severity> trouble) {
        static final Cell EMPTY = plain("");

        static Cell plain(String text) {
            return new Cell(text, Look.PLAIN, Optional.empty());
        }

        static Cell quiet(String text) {
            return new Cell(text, Look.QUIET, Optional.empty());
        }

        static Cell json(String text) {
            return new Cell(text, Look.JSON, Optional.empty());
        }

        Cell with(Optional<Severity> worst) {
            return new Cell(text, look, worst);
        }
    }

    /// Something that is wrong with a parameter, in one sentence.
    public record Mark(Severity severity, String sentence) {}

    /// Whether only the sets of values know it.
    public boolean isStray() {
        return index < 0;
    }

    /// What stands in a column.
    public Cell cell(ParameterColumn column) {
        return switch (column.part()) {
            case NAME -> title;
            case TYPE -> type;
            case DEFAULT -> defaultValue;
            case SET -> column.set() < sets.size() ? sets.get(column.set()) : Cell.EMPTY;
            case VALUES -> allowed;
            case DESCRIPTION -> description;
            case USES ->
                    isStray() || type.text().isEmpty()
                            ? Cell.EMPTY
                            : switch (uses) {
                                case 0 -> Cell.quiet("not used");
                                case 1 -> Cell.plain("1 use");
                                default -> Cell.plain(uses + " uses");
                            };
        };
    }

    /// The worst severity of all marks.
    public Optional<Severity> worst() {
        return marks.stream().map(Mark::severity).min(Severity::compareTo);
    }

    /// Whether all words stand somewhere in the row; upper and lower case are the same.
    boolean matches(String words) {
        var texts = new ArrayList<String>();
        for (Cell cell : List.of(title, type, defaultValue, allowed, description)) {
            texts.add(cell.text());
        }
        sets.forEach(cell -> texts.add(cell.text()));
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
