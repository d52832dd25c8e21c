package dev.stepwright.model.graph;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one step waits for, by parts 3 to 5 of the algorithm.
final class Incoming {
    private Incoming() {}

    /// `DependsOn` first, then references in their order, then its branch.
    static List<Dependency> of(Document document, Step step) {
        var found = new ArrayList<Dependency>();
        for (StepDependency entry : step.dependsOn()) {
            document.named(entry.step())
                    .ifPresent(
                            from ->
                                    found.add(
                                            new Dependency(
                                                    from.id(),
                                                    step.id(),
                                                    Dependency.Kind.DEPENDS_ON,
                                                    entry.trigger(),
                                                    Pointer.of("DependsOn").child(entry.index()))));
        }
        for (Reference reference : step.references()) {
            if (reference.target() instanceof Expression.StepProperty property) {
                document.named(property.step())
                        .ifPresent(
                                from -> {
                                    Optional<String> file = property.propertyFile();
                                    Dependency.Kind kind =
                                            file.isPresent()
                                                    ? Dependency.Kind.PROPERTY_FILE
                                                    : Dependency.Kind.PROPERTY;
                                    found.add(
                                            new Dependency(
                                                    from.id(),
                                                    step.id(),
                                                    kind,
                                                    Optional.of(file.orElse(property.path())),
                                                    reference.at()));
                                });
            }
        }
        if (step.scope() instanceof Scope.Branch branch) {
            Dependency.Kind kind =
                    switch (branch.side()) {
                        case IF -> Dependency.Kind.BRANCH_IF;
                        case ELSE -> Dependency.Kind.BRANCH_ELSE;
                        case EACH -> Dependency.Kind.FOR_EACH;
                    };
            found.add(
                    new Dependency(
                            branch.holder(), step.id(), kind, Optional.empty(), Pointer.ROOT));
        }
        return List.copyOf(found);
    }
}
