package dev.stepwright.app.local;

import java.util.Locale;
import java.util.Optional;

/// How many seconds of a local run pass in one real second.
///
/// @param factor above 0; infinite for as fast as it goes
public record Speed(double factor) {
    /// As fast as it goes.
    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    /// The speed of the window.
    public static final Speed OF_THE_WINDOW = new Speed(60);

    public Speed {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("a speed is above 0, not " + factor);
        }
    }

    /// Reads a number above 0 or `max`; empty when it is neither.
    public static Optional<Speed> of(String text) {
        if (text.toLowerCase(Locale.ROOT).equals("max")) {
            return Optional.of(MAX);
        }
        return text.matches("\\d{1,12}(\\.\\d{1,12})?") && Double.parseDouble(text) > 0
                ? Optional.of(new Speed(Double.parseDouble(text)))
                : Optional.empty();
    }

    public boolean isMax() {
        return Double.isInfinite(factor);
    }
}
