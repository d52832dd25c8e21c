package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;

/// One row of a form, with the rows in it.
public sealed interface Row
        permits ValueRow, EntriesRow, ValuesRow, ItemsRow, PartRow, ConditionsRow, TogetherRow {
    Target target();

    String label();

    /// One or two sentences for the person who fills it in.
    String help();

    /// The same row with another label.
    Row called(String label);

    /// What is wrong here and in no row inside.
    List<Problem> problems();

    /// The rows inside, all the way down one level.
    List<? extends Row> inner();

    default Pointer place() {
        return target().place();
    }

    /// The innermost row that a place belongs to; empty when it is not below this one.
    default Optional<Row> at(Pointer wanted) {
        if (!wanted.startsWith(place())) {
            return Optional.empty();
        }
        for (Row row : inner()) {
            Optional<Row> found = row.at(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.of(this);
    }

    /// What the row is when it is there with nothing in it: an empty object or list. Absent and
    /// empty are two things to the service. Empty for a row that cannot be so.
    default Optional<Json> nothingInIt() {
        return Optional.empty();
    }

    /// Puts that there.
    default Typed addEmpty() {
        return nothingInIt()
                .map(nothing -> (Typed) new Typed.Change(target().put(nothing)))
                .orElse(Typed.NOTHING);
    }

    /// How many values the row holds, for the badge of a folded group.
    int count();
}
