package dev.stepwright.model.edit;

import dev.stepwright.model.catalog.FreeNames;
import java.util.function.Predicate;

/// Finds names that are free.
public final class Names {
    private Names() {}

    /// The wanted name, or the wanted name with the first number from 2 on that makes it free.
    public static String free(String wanted, Predicate<String> taken) {
        return FreeNames.first(wanted, taken);
    }
}
