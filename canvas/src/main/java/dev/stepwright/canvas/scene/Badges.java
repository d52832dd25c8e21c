package dev.stepwright.canvas.scene;

import java.util.Optional;

/// The small marks of a card.
///
/// @param worst the severity of its worst problem
/// @param problems how many problems it has
/// @param cached whether its result may come from the cache
/// @param retries how often it may be tried again; 0 for never
/// @param pinned whether arranging leaves it where it is
public record Badges(
        Optional<Severity> worst, int problems, boolean cached, int retries, boolean pinned) {
    public static final Badges NONE = new Badges(Optional.empty(), 0, false, 0);

    public Badges(Optional<Severity> worst, int problems, boolean cached, int retries) {
        this(worst, problems, cached, retries, false);
    }

    public Badges withPin(boolean now) {
        return now == pinned ? this : new Badges(worst, problems, cached, retries, now);
    }

    public Badges withProblems(Severity severity, int count) {
        return new Badges(Optional.of(severity), count, cached, retries, pinned);
    }
}
