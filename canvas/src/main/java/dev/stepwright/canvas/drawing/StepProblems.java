package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.Severity;
import java.util.List;
import java.util.stream.Stream;

/// How many problems a step has, and how bad the worst of them is.
///
/// @param first what the first of them say, the worst before the others: predicates of the step
///     such as "needs a role.", at most [#MOST_TOLD]
public record StepProblems(int count, Severity worst, List<String> first) {
    /// More are counted, not told.
    public static final int MOST_TOLD = 2;

    public StepProblems {
        first = List.copyOf(first);
    }

    public StepProblems(int count, Severity worst) {
        this(count, worst, List.of());
    }

    /// These problems and others of the same step.
    public StepProblems and(StepProblems others) {
        boolean worse = others.worst.compareTo(worst) > 0;
        var told =
                worse
                        ? Stream.concat(others.first.stream(), first.stream())
                        : Stream.concat(first.stream(), others.first.stream());
        return new StepProblems(
                count + others.count, worse ? others.worst : worst, told.limit(MOST_TOLD).toList());
    }

    /// The card's own marks, with these problems among them.
    public Badges on(Badges badges) {
        return badges.withProblems(worst, count);
    }
}
