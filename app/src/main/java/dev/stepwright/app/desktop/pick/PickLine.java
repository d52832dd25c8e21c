package dev.stepwright.app.desktop.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of a list to choose from: a heading, or something to choose.
///
/// @param heading the text of a heading, empty for others
/// @param item what can be chosen; empty for a heading
record PickLine<T>(String heading, Optional<T> item) {

    static <T> PickLine<T> heading(String text) {
        return new PickLine<>(text, Optional.empty());
    }

    static <T> PickLine<T> of(T item) {
        return new PickLine<>("", Optional.of(item));
    }

    /// A heading with its items; nothing when there are none.
    static <T> List<PickLine<T>> section(String heading, List<? extends T> items) {
        var lines = new ArrayList<PickLine<T>>();
        if (!items.isEmpty()) {
            lines.add(heading(heading));
            items.forEach(item -> lines.add(of(item)));
        }
        return lines;
    }
}
