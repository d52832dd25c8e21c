package dev.stepwright.model.check;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks a document again and again while it is edited, and looks only at what may have changed.
///
/// The findings in a step are kept until the step, or one of the answers that its checks were given
/// about the rest, would be another; those about the whole until what they rest on changes. It
/// keeps the last document and may be used by one thread at a time.
public final class Checker {
    private final Checks checks;
    private final StepCatalog catalog;
    private Map<StepId, StepContext.Result> results = new HashMap<>();
    private final Map<DocumentCheck.Basis, List<Problem>> kept =
            new EnumMap<>(DocumentCheck.Basis.class);
    private @Nullable CheckContext last;

    public Checker(Checks checks, StepCatalog catalog) {
        this.checks = checks;
        this.catalog = catalog;
    }

    /// A checker with all checks and all types.
    public static Checker standard() {
        return new Checker(Checks.STANDARD, StepCatalog.STANDARD);
    }

    /// Everything that is wrong, by its place in the text: the same as checking from the start.
    public List<Problem> check(PipelineGraph graph) {
        var context = new CheckContext(graph, catalog, last);
        var found = new Findings();
        for (DocumentCheck.Basis basis : DocumentCheck.Basis.values()) {
            if (last == null || !holds(basis, last, context)) {
                kept.put(basis, document(basis, context));
            }
            kept.getOrDefault(basis, List.of()).forEach(found::add);
        }
        Map<StepId, StepContext.Result> now = HashMap.newHashMap(context.document().steps().size());
        for (Step step : context.document().steps()) {
            StepContext.Result known = results.get(step.id());
            StepContext.Result result =
                    known != null && known.holdsFor(step, context)
                            ? known
                            : checks.check(context, step);
            now.put(step.id(), result);
            result.problems().forEach(found::add);
        }
        results = now;
        last = context;
        return ProblemOrder.sorted(found.problems(), context.document());
    }

    private List<Problem> document(DocumentCheck.Basis basis, CheckContext context) {
        var found = new Findings();
        checks.documentChecks().stream()
                .filter(check -> check.basis() == basis)
                .forEach(check -> check.check(context, found));
        return found.problems();
    }

    private static boolean holds(DocumentCheck.Basis basis, CheckContext before, CheckContext now) {
        return switch (basis) {
            case OWN_VALUES -> sameOwnValues(before.document(), now.document());
            case STRUCTURE -> sameStructure(before, now);
            case SETTINGS ->
                    before.document().settings().values() == now.document().settings().values()
                            && sameOwnValues(before.document(), now.document());
            case WHOLE -> before.document().root() == now.document().root();
        };
    }

    private static boolean sameOwnValues(Document before, Document now) {
        List<JsonObject.Member> some = before.root().members();
        List<JsonObject.Member> others = now.root().members();
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            JsonObject.Member one = some.get(i);
            JsonObject.Member other = others.get(i);
            boolean steps = one.name().equals("Steps");
            if (!one.name().equals(other.name()) || !steps && one.value() != other.value()) {
                return false;
            }
        }
        // Of the steps only whether there are any is asked.
        return isEmpty(before) == isEmpty(now);
    }

    private static Optional<Boolean> isEmpty(Document document) {
        return document.root().array("Steps").map(steps -> steps.isEmpty());
    }

    private static boolean sameStructure(CheckContext before, CheckContext now) {
        List<Step> some = before.document().steps();
        List<Step> others = now.document().steps();
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            Step one = some.get(i);
            Step other = others.get(i);
            boolean same =
                    one == other
                            || one.id().equals(other.id())
                                    && one.name().equals(other.name())
                                    && one.type().equals(other.type())
                                    && one.scope().equals(other.scope());
            if (!same) {
                return false;
            }
            List<Dependency> into = before.graph().into(one.id());
            List<Dependency> outer = now.graph().into(other.id());
            if (into != outer && !into.equals(outer)) {
                return false;
            }
        }
        return true;
    }
}
