package dev.stepwright.model.check;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.graph.Guards;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What checks look at: a document, its dependencies, and the catalog of step types.
public final class CheckContext {
    private final PipelineGraph graph;
    private final StepCatalog catalog;
    private final Names stepNames;
    private final Names parameterNames;
    private @Nullable Guards guards;

    public CheckContext(PipelineGraph graph, StepCatalog catalog) {
        this(graph, catalog, null);
    }

    /// @param before the context of an earlier document, whose look-ups are kept where they still
    ///     hold
    CheckContext(PipelineGraph graph, StepCatalog catalog, @Nullable CheckContext before) {
        this.graph = graph;
        this.catalog = catalog;
        List<String> steps = graph.document().steps().stream().map(Step::name).toList();
        stepNames = before == null ? new Names(steps) : before.stepNames.orNew(steps);
        List<String> parameters =
                graph.document().parameters().stream().map(each -> each.name()).toList();
        parameterNames =
                before == null ? new Names(parameters) : before.parameterNames.orNew(parameters);
    }

    /// A document with all that follows from it.
    public static CheckContext of(Document document) {
        return new CheckContext(PipelineGraph.of(document), StepCatalog.STANDARD);
    }

    public Document document() {
        return graph.document();
    }

    public PipelineGraph graph() {
        return graph;
    }

    public StepCatalog catalog() {
        return catalog;
    }

    /// Which branches must be taken for a step to run.
    public Guards guards() {
        Guards known = guards;
        if (known == null) {
            known = Guards.of(graph);
            guards = known;
        }
        return known;
    }

    public StepType typeOf(Step step) {
        return catalog.typeOf(step);
    }

    Names stepNames() {
        return stepNames;
    }

    Names parameterNames() {
        return parameterNames;
    }

    /// What to call a step in a sentence.
    String title(StepId id) {
        return document().step(id).map(Step::title).orElse("?");
    }

    /// The steps that hold a step, the innermost first.
    List<Step> holders(Step step) {
        var found = new ArrayList<Step>();
        Optional<Step> holder = holder(step);
        while (holder.isPresent()) {
            found.add(holder.get());
            holder = holder(holder.get());
        }
        return found;
    }

    private Optional<Step> holder(Step step) {
        return step.scope() instanceof Scope.Branch branch
                ? document().step(branch.holder())
                : Optional.empty();
    }

    JsonObject root() {
        return document().root();
    }

    Optional<Json> own(String key) {
        return root().get(key);
    }
}
