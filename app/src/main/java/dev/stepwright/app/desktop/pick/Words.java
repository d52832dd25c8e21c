package dev.stepwright.app.desktop.pick;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What was typed into a search: a text fits when it holds every word.
///
/// @param all in lower case
record Words(List<String> all) {

    static Words of(String typed) {
        return new Words(
                Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    boolean fit(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return all.stream().allMatch(lower::contains);
    }
}
