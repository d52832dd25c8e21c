package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.LaterList;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepKind;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Disconnect;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.edit.SetTrigger;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a step waits for, what waits for it, and where it stands.
///
/// @param waitsFor what must end before, its branch apart
/// @param followedBy what waits for it
/// @param uses the fields of other steps that use its outputs
/// @param branch the branch or loop it stands in
/// @param candidates the steps it could wait for too
public record DependenciesViewModel(
        StepId step,
        List<Link> waitsFor,
        List<Link> followedBy,
        List<Use> uses,
        Optional<Membership> branch,
        List<Candidate> candidates) {
    /// One dependency, seen from this step.
    ///
    /// @param other the step at the other end
    /// @param why how it came to be, as words
    /// @param remove the edit that takes it away; empty for one that follows from a value
    /// @param ends how the other step must end; empty where nobody can choose it
    public record Link(
            Dependency dependency,
            StepId other,
            String title,
            String icon,
            String why,
            Optional<Edit> remove,
            Optional<Ends> ends) {}

    /// How the earlier step must end for the later one to run.
    ///
    /// @param chosen one of the choices, or what else the definition says
    public record Ends(Dependency dependency, String chosen) {
        private static final String SUCCESS = "Succeeded";

        /// What a person can choose from.
        public List<String> choices() {
            return Stream.concat(Stream.of(SUCCESS), SetTrigger.TRIGGERS.stream()).toList();
        }

        /// The edit of another choice.
        public Edit choose(String choice) {
            return new SetTrigger(
                    dependency, Optional.of(choice).filter(text -> !text.equals(SUCCESS)));
        }
    }

    /// The branch that the step stands in.
    public record Membership(StepId holder, String text, Edit moveOut) {}

    /// A step that could be waited for.
    public record Candidate(StepId step, String title, String typeTitle, String icon, Edit add) {}

    static DependenciesViewModel of(
            Document document, PipelineGraph graph, Step step, StepCatalog catalog) {
        var waits = new ArrayList<Link>();
        for (Dependency dependency : graph.into(step.id())) {
            if (!dependency.kind().isBranch()) {
                waits.add(link(document, catalog, dependency, dependency.from()));
            }
        }
        List<Link> follows =
                graph.outOf(step.id()).stream()
                        .map(dependency -> link(document, catalog, dependency, dependency.to()))
                        .toList();
        return new DependenciesViewModel(
                step.id(),
                List.copyOf(waits),
                follows,
                new LaterList<>(() -> Use.of(document, graph, step, catalog)),
                membership(document, step),
                new LaterList<>(() -> candidates(document, graph, step, catalog)));
    }

    private static Link link(
            Document document, StepCatalog catalog, Dependency dependency, StepId other) {
        Step end = document.step(other).orElseThrow();
        String why =
                switch (dependency.kind()) {
                    case DEPENDS_ON ->
                            dependency
                                    .detail()
                                    .map(trigger -> "Order only, when " + trigger(trigger))
                                    .orElse("Order only");
                    case PROPERTY ->
                            "Uses " + ValueText.shortPath(dependency.detail().orElse("a property"));
                    case PROPERTY_FILE -> "Reads " + dependency.detail().orElse("a file");
                    case BRANCH_IF -> "In the True branch";
                    case BRANCH_ELSE -> "In the False branch";
                    case FOR_EACH -> "In the loop";
                };
        Optional<Edit> remove =
                dependency.kind() == Dependency.Kind.DEPENDS_ON
                        ? Optional.of(new Disconnect(dependency))
                        : Optional.empty();
        return new Link(
                dependency,
                other,
                end.title(),
                catalog.kindOf(end, document).icon(),
                why,
                remove,
                ends(dependency));
    }

    private static Optional<Ends> ends(Dependency dependency) {
        return dependency.kind() == Dependency.Kind.DEPENDS_ON
                ? Optional.of(new Ends(dependency, dependency.detail().orElse(Ends.SUCCESS)))
                : Optional.empty();
    }

    private static String trigger(String trigger) {
        return trigger.equals("Any") ? "it has ended" : "it " + trigger.toLowerCase(Locale.ROOT);
    }

    private static Optional<Membership> membership(Document document, Step step) {
        if (!(step.scope() instanceof Scope.Branch(StepId holder, Side side))) {
            return Optional.empty();
        }
        String name = document.step(holder).map(Step::title).orElse("(no name)");
        String text =
                switch (side) {
                    case IF -> "True branch of " + name;
                    case ELSE -> "False branch of " + name;
                    case EACH -> "Loop of " + name;
                };
        return Optional.of(
                new Membership(holder, text, new MoveToScope(List.of(step.id()), Scope.TOP)));
    }

    private static List<Candidate> candidates(
            Document document, PipelineGraph graph, Step step, StepCatalog catalog) {
        Set<StepId> after = graph.downstreamOf(step.id());
        var found = new ArrayList<Candidate>();
        for (Step other : document.steps()) {
            StepType type = catalog.typeOf(other);
            var connect = new Connect(other.id(), step.id());
            if (!after.contains(other.id())
                    && !type.has(Trait.TERMINAL)
                    && connect.refusal(document).isEmpty()) {
                StepKind kind = catalog.kindOf(other, document);
                found.add(
                        new Candidate(
                                other.id(), other.title(), kind.title(), kind.icon(), connect));
            }
        }
        return List.copyOf(found);
    }
}
