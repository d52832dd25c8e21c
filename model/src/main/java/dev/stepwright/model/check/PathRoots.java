package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shapes;
import java.util.Optional;
import java.util.Set;

/// The members that a path into the result of a step may begin with, by type of step: those of
/// AWS's answers, and those that only pipelines have.
final class PathRoots {
    private PathRoots() {}

    /// The members for a type; empty when they are not known for sure.
    static Optional<Set<String>> of(String type) {
        Shapes shapes = Shapes.standard();
        return shapes.outputsAreAGuess(type)
                ? Optional.empty()
                : shapes.outputs(type).map(all -> all.members().keySet());
    }
}
