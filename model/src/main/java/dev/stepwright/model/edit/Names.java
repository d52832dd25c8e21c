package dev.stepwright.model.edit;

import java.util.function.Predicate;

/// Finds names that are free.
public final class Names {
    private Names() {}

    /// The wanted name, or the wanted name with the first number from 2 on that makes it free.
    public static String free(String wanted, Predicate<String> taken) {
        if (!taken.test(wanted)) {
            return wanted;
        }
        String base = wanted.replaceFirst("(?<=.)\\d{1,6}$", "");
        for (int i = 2; ; i++) {
            String suffix = Integer.toString(i);
            String name = base.substring(0, Math.min(base.length(), 64 - suffix.length())) + suffix;
            if (!taken.test(name)) {
                return name;
            }
        }
    }
}
