package dev.stepwright.model.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Hands out names that no step has yet, each of them once.
public final class FreeNames {
    private static final int LONGEST = 64;

    private final Predicate<String> taken;
    private final Set<String> given = new HashSet<>();

    /// @param taken whether a step of the document has the name
    public FreeNames(Predicate<String> taken) {
        this.taken = taken;
    }

    /// The wanted name, or the wanted name with the first number that makes it free.
    public String free(String wanted) {
        return stem(wanted, List.of(""));
    }

    /// A stem, numbered if it has to be, that is free with every one of these endings; all of them
    /// are given out.
    public String stem(String wanted, List<String> endings) {
        String stem =
                first(
                        wanted,
                        LONGEST - endings.stream().mapToInt(String::length).max().orElse(0),
                        name -> all(name, endings).anyMatch(this::isTaken));
        all(stem, endings).forEach(given::add);
        return stem;
    }

    private static Stream<String> all(String stem, List<String> endings) {
        return endings.stream().map(stem::concat);
    }

    private boolean isTaken(String name) {
        return given.contains(name) || taken.test(name);
    }

    /// The wanted name, or the wanted name with the first number from 2 on that makes it free.
    public static String first(String wanted, Predicate<String> taken) {
        return first(wanted, LONGEST, taken);
    }

    private static String first(String wanted, int longest, Predicate<String> taken) {
        if (!taken.test(wanted)) {
            return wanted;
        }
        String base = wanted.replaceFirst("(?<=.)\\d{1,6}$", "");
        UnaryOperator<String> numbered =
                suffix ->
                        base.substring(0, Math.min(base.length(), longest - suffix.length()))
                                + suffix;
        int number = 2;
        while (taken.test(numbered.apply(Integer.toString(number)))) {
            number++;
        }
        return numbered.apply(Integer.toString(number));
    }
}
