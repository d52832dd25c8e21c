package dev.stepwright.app.desktop.problems;

import dev.stepwright.model.fix.FixPreview;
import java.util.Optional;

/// What the list of problems asks and tells about its rows.
public interface ProblemsPort {
    /// The likeliest fix of a problem.
    ///
    /// @param title what it does
    /// @param more whether there are others
    record Cure(String title, boolean more) {}

    /// Goes to the place of a problem.
    void go(ProblemRow row);

    /// The likeliest fix, if there is one.
    Optional<Cure> cure(ProblemRow row);

    /// What the likeliest fix would change.
    FixPreview preview(ProblemRow row);

    /// Makes the likeliest fix.
    void fix(ProblemRow row);

    /// Shows all fixes with what they would change, to choose from.
    void choose(ProblemRow row);

    /// Makes the fixes of all problems of the rule, in one step.
    void fixAll(String rule);

    /// Whether more than one problem of the rule has a fix.
    boolean canFixAll(String rule);

    /// Says why it is a problem at all.
    void explain(ProblemRow row);

    /// Asks for a reason and mutes it.
    void mute(ProblemRow row);

    /// Tells it again.
    void unmute(ProblemRow row);
}
