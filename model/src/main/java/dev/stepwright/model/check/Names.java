package dev.stepwright.model.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names that may have been meant when another one was written.
public final class Names {
    /// In more names than these, only other cases and longer forms are looked for.
    private static final int MOST = 1000;

    private final List<String> names;
    private final Map<String, Optional<String>> answers = new HashMap<>();

    Names(List<String> names) {
        this.names = names;
    }

    /// The one among some names that was most likely meant; empty when none is near.
    public static Optional<String> nearest(String wanted, Collection<String> among) {
        return new Names(List.copyOf(among)).nearest(wanted);
    }

    /// These if they are the same names, or the new ones.
    Names orNew(List<String> others) {
        return names.equals(others) ? this : new Names(others);
    }

    /// The name that was most likely meant; empty when none is near.
    Optional<String> nearest(String wanted) {
        return answers.computeIfAbsent(wanted, this::search);
    }

    private Optional<String> search(String wanted) {
        if (wanted.isBlank()) {
            return Optional.empty();
        }
        String folded = wanted.toLowerCase(Locale.ROOT);
        String longer = wanted + "-";
        Optional<String> first = Optional.empty();
        for (String name : new LinkedHashSet<>(names)) {
            if (name.equalsIgnoreCase(wanted)) {
                return Optional.of(name);
            }
            if (first.isEmpty() && name.startsWith(longer)) {
                first = Optional.of(name);
            }
        }
        if (first.isPresent() || names.size() > MOST) {
            return first;
        }
        int best = Math.max(1, Math.min(3, wanted.length() / 3)) + 1;
        for (String name : names) {
            if (!name.isEmpty() && Math.abs(name.length() - wanted.length()) < best) {
                int distance = distance(folded, name.toLowerCase(Locale.ROOT));
                if (distance < best) {
                    best = distance;
                    first = Optional.of(name);
                }
            }
        }
        return first;
    }

    /// How many letters must be put in, taken out, changed or swapped with their neighbour.
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
