package dev.stepwright.model.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Hands out names that no step has yet, each of them once.
public final class FreeNames {
    private static final int LONGEST = 64;
    private static final int FIRST = 2;

    private record Asked(String base, List<String> endings) {}

    private final Predicate<String> taken;
    private final Set<String> given = new HashSet<>();

    /// Numbers below these are known to be taken, so a thousand names do not count from 2 each.
    private final Map<Asked, Integer> next = new HashMap<>();

    /// @param taken whether a step of the document has the name; a name that is taken stays so
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
        int longest = LONGEST - endings.stream().mapToInt(String::length).max().orElse(0);
        Predicate<String> any = name -> all(name, endings).anyMatch(this::isTaken);
        String stem = wanted;
        if (any.test(wanted)) {
            String base = base(wanted);
            var asked = new Asked(base, endings);
            int number = firstFree(base, longest, next.getOrDefault(asked, FIRST), any);
            next.put(asked, number);
            stem = numbered(base, longest, number);
        }
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
        if (!taken.test(wanted)) {
            return wanted;
        }
        String base = base(wanted);
        return numbered(base, LONGEST, firstFree(base, LONGEST, FIRST, taken));
    }

    private static String base(String wanted) {
        return wanted.replaceFirst("(?<=.)\\d{1,6}$", "");
    }

    private static int firstFree(String base, int longest, int from, Predicate<String> taken) {
        int number = from;
        while (taken.test(numbered(base, longest, number))) {
            number++;
        }
        return number;
    }

    private static String numbered(String base, int longest, int number) {
        String suffix = Integer.toString(number);
        return base.substring(0, Math.min(base.length(), longest - suffix.length())) + suffix;
    }
}
