package dev.stepwright.model.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The members that a path into the result of a step may begin with, by type of step (definition
/// reference, 2.20 to 2.27).
final class PathRoots {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.stepwright.model.check.path-roots", Locale.ROOT);

    private PathRoots() {}

    /// The members for a type; empty when they are not known.
    static Optional<List<String>> of(String type) {
        return !type.isEmpty() && BUNDLE.containsKey(type)
                ? Optional.of(Arrays.asList(BUNDLE.getString(type).split(",\\s*")))
                : Optional.empty();
    }
}
